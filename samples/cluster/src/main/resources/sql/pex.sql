update cluster_file set pex_asset = :#${variable.fact}
where id = :#${variable.id} and claim = :#${variable.claim}
returning *
