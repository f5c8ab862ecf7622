-- What was answered for a part of the sheet instead of a content (it does not apply, or nobody knows), and what would be
-- lost with the holder of the owning post.
alter table process add column part_marks text;
alter table process add column knowledge_factor text;
