// How many facts are stated by a source, and how many are inferred only.
// No parameters.
// Returns one row: stated, inferred.
MATCH (:Source)<-[said:STATED_IN]-(record)
WITH record, said.fact AS fact, max(CASE said.certainty WHEN 'STATED' THEN 1 ELSE 0 END) AS stated
RETURN coalesce(sum(stated), 0) AS stated, count(*) - coalesce(sum(stated), 0) AS inferred
