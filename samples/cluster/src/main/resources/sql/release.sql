update cluster_file set claim = null where claim = :#${variable.claim}
