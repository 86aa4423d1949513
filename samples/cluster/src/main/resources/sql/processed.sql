update cluster_file set pixop_processed = :#${variable.fact}
where id = :#${variable.id} and claim = :#${variable.claim}
returning *
