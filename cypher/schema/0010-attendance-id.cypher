// The id of each attendance is its own, and finds it.
// No parameters.
// Returns nothing.
CREATE CONSTRAINT attendance_id IF NOT EXISTS FOR (attendance:Attendance) REQUIRE attendance.id IS UNIQUE
