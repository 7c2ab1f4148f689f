-- A result belongs to the team that computes; colleagues of other teams in the same organisation see it when it is shared.
alter table cumulatie drop column eigenaar;
