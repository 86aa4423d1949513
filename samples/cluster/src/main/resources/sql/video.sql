update cluster_file set pixop_video = :#${variable.fact}
where id = :#${variable.id} and claim = :#${variable.claim}
returning *
