// The id of each post is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (post:Post) REQUIRE post.id IS UNIQUE
