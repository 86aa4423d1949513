insert into cluster_node (node, seen)
values (:#${variable.node}, now())
on conflict (node) do update set seen = now()
