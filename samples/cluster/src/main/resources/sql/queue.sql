insert into cluster_file (id, name, queued_by)
values (:#${variable.id}, :#${variable.name}, :#${variable.node})
on conflict (id) do nothing
