create table if not exists cluster_node (
  node text primary key,
  seen timestamptz not null
);
create table if not exists cluster_file (
  id text primary key,
  name text not null,
  queued_by text not null,
  queued_at timestamptz not null default now(),
  claim text,
  node text,
  takes integer not null default 0,
  taken_at timestamptz,
  pex_asset text,
  pixop_video text,
  pixop_processed text,
  ci_asset text,
  mediabox text,
  delivered_at timestamptz
);
