update cluster_file
set claim = :#${variable.claim}, node = :#${variable.node}, takes = takes + 1, taken_at = now()
where id = :#${variable.id} and delivered_at is null
  and (claim is null or not exists (
    select 1 from cluster_node holder
    where holder.node = cluster_file.node and holder.seen > now() - interval '5 seconds'))
returning *
