select id from cluster_file where id = :#${variable.id} and delivered_at is null
