update cluster_file set mediabox = :#${variable.fact}, delivered_at = now()
where id = :#${variable.id} and claim = :#${variable.claim}
returning *
