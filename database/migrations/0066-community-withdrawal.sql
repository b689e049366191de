-- A member's posts leave the pages in the same moment in which the member takes the permission back, or gives it: the
-- views follow the switch by themselves, the copies that the page cache keeps and the stars of the listing do not.
create function community.follow_decision() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  shown uuid;
begin
  for shown in select distinct listing_id from vault.reviews where member_id = new.member_id and state = 'published' loop
    perform queue.count_reviews(shown);
    perform pg_notify('catalogue', 'listing:' || shown);
  end loop;
  return null;
end;
$$;
revoke execute on function community.follow_decision from public;

create trigger decisions_follow after insert on consent.decisions
  for each row when (new.switch = 'community.publish') execute function community.follow_decision();
