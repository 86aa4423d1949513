update cluster_file set ci_asset = :#${variable.fact}
where id = :#${variable.id} and claim = :#${variable.claim}
returning *
