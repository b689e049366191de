import { maskOf } from '../compile/compile-policy.ts';
import { loginOf, placeholderPrefix, type Plan } from '../compile/plan.ts';
import { actorSql, type Purpose, type Task } from '../vocabulary.ts';
import { taskFunction } from './grants-sql.ts';
import { sqlHeading } from './heading.ts';

const owner = `${placeholderPrefix}owner`;

/** The fence, the one writer of choices, and one function per job: all that runs with other rights than its caller's. */
export function emitFunctions(plan: Plan): string {
  const tasks = Object.entries(plan.policy.tasks).map(([id, task]) => queueFunction(id, task));
  return [sqlHeading, gateRights, holdFunction(plan), decideFunction(plan), ...tasks, ''].join('\n');
}

/**
 * Senders share the lock of a row, so a stream of them could keep a withdrawal waiting without end. This lock
 * is a gate before the row: PostgreSQL serves it in the order of asking, so senders that come after a
 * withdrawal wait behind it, and it waits for those that are already inside and for no others.
 */
function gate(kind: 'share' | 'close', member: string): string {
  return `select pg_catalog.pg_advisory_xact_lock${kind === 'share' ? '_shared' : ''}(pg_catalog.hashtextextended(${member}::text, 7403012));`;
}

const gateRights = `grant execute on function pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_advisory_xact_lock_shared(bigint) to ${owner};\n`;

/**
 * `consent.hold(member, purpose)`: true while the member allows the purpose, and until the end of the
 * transaction nobody can change that: a withdrawal waits, so nothing leaves after it was acknowledged.
 */
function holdFunction({ policy, purposes }: Plan): string {
  const cases = purposes
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ id }) => {
      const condition = conditionOf(policy.purposes[id]?.basis, (switches) => maskOf(policy, switches));
      return condition ? [`      when '${id}' then ${condition}`] : [];
    });
  return `create or replace function consent.hold(member uuid, purpose text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, pg_temp
begin atomic
  ${gate('share', 'hold.member')}
  select true from consent.states as state
  where state.member_id = hold.member and state.is_active
    and session_user = '${placeholderPrefix}' || translate(hold.purpose, '.-', '__')
    and case hold.purpose
${cases.join('\n')}
      else false
    end
  for share of state;
end;
alter function consent.hold owner to ${owner};
revoke execute on function consent.hold from public;
`;
}

function conditionOf(basis: Purpose['basis'] | undefined, mask: (switches: readonly string[]) => number): string | undefined {
  if (basis?.kind === 'agreement' || basis?.kind === 'law') return 'true';
  return basis?.kind === 'consent' && !basis.perCompany ? `state.switches & ${mask(basis.switches)} <> 0` : undefined;
}

/**
 * A decision and its effect are one act, and only the member of the transaction decides for that member.
 * Decisions of one member queue up at the gate and are numbered in the order of their effect. It waits for
 * whatever is just leaving, however long: a withdrawal has no timeout.
 */
function decideFunction({ policy }: Plan): string {
  const cases = Object.keys(policy.switches).map((name) => `      when '${name}' then ${maskOf(policy, [name])}`);
  return `create or replace function consent.decide(member uuid, decision uuid, switch text, is_on boolean, receipt uuid, version text, at timestamptz) returns bigint
  language sql volatile security definer set search_path = pg_catalog, pg_temp set lock_timeout = 0
begin atomic
  ${gate('close', 'decide.member')}
  with known as (
    select case decide.switch
${cases.join('\n')}
    end as mask
  ), changed as (
    update consent.states as state
    set switches = case when decide.is_on then state.switches | known.mask else state.switches & ~known.mask end,
      decision_count = state.decision_count + 1, changed_at = decide.at
    from known
    where state.member_id = decide.member and decide.member = ${actorSql} and known.mask is not null
    returning state.member_id, state.decision_count, state.switches
  ), written as (
    insert into consent.decisions (id, member_id, ordinal, switch, is_on, receipt_id, policy_version, decided_at)
    select decide.decision, changed.member_id, changed.decision_count, decide.switch, decide.is_on, decide.receipt, decide.version, decide.at
    from changed
  )
  select changed.switches from changed;
end;
alter function consent.decide owner to ${owner};
revoke execute on function consent.decide from public;
`;
}

/**
 * Triggers run as the owner, who may therefore enqueue as well. Of the arrays that the queue writes from, the server would
 * guess the length and plan four statements anew for each job, which costs more than the job: here it keeps its plans.
 */
function queueFunction(id: string, task: Task): string {
  const names = Object.keys(task.payload);
  const parameters = [...names.map((name) => `${name} ${task.payload[name] === 'uuid' ? 'uuid' : 'queue.word'}`), 'run_at timestamptz default null'];
  const payload = names.map((name) => `'${name}', ${taskFunction(id)}.${name}`).join(', ');
  return `create or replace function queue.${taskFunction(id)}(${parameters.join(', ')}) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
  select from graphile_worker.add_job('${id}', pg_catalog.json_build_object(${payload}), run_at => ${taskFunction(id)}.run_at, max_attempts => ${task.attempts});
$$;
alter function queue.${taskFunction(id)} owner to ${loginOf('queue')};
revoke execute on function queue.${taskFunction(id)} from public;
grant execute on function queue.${taskFunction(id)} to ${owner};
`;
}
