import { maskOf } from '../compile/compile-policy.ts';
import { loginOf, placeholderPrefix, type Plan, schemaOf } from '../compile/plan.ts';
import { type Purpose, type Task } from '../vocabulary.ts';
import { taskFunction } from './grants-sql.ts';
import { sqlHeading } from './heading.ts';

/** The fence of consent, and one function per job: the only ways in which a purpose locks or enqueues. */
export function emitFunctions(plan: Plan): string {
  return [sqlHeading, holdFunction(plan), ...Object.entries(plan.policy.tasks).map(([id, task]) => queueFunction(id, task)), ''].join('\n');
}

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
  select true from consent.states as state
  where state.member_id = hold.member and state.is_active
    and session_user = '${placeholderPrefix}' || translate(hold.purpose, '.-', '__')
    and case hold.purpose
${cases.join('\n')}
      else false
    end
  for share of state;
end;
revoke execute on function consent.hold from public;
`;
}

function conditionOf(basis: Purpose['basis'] | undefined, mask: (switches: readonly string[]) => number): string | undefined {
  if (basis?.kind === 'agreement' || basis?.kind === 'law') return 'true';
  return basis?.kind === 'consent' && !basis.perCompany ? `state.switches & ${mask(basis.switches)} <> 0` : undefined;
}

function queueFunction(id: string, task: Task): string {
  const names = Object.keys(task.payload);
  const parameters = [...names.map((name) => `${name} ${task.payload[name] === 'uuid' ? 'uuid' : 'queue.word'}`), 'run_at timestamptz default null'];
  const payload = names.map((name) => `'${name}', ${taskFunction(id)}.${name}`).join(', ');
  return `create or replace function queue.${taskFunction(id)}(${parameters.join(', ')}) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select from graphile_worker.add_job('${id}', pg_catalog.json_build_object(${payload}), run_at => ${taskFunction(id)}.run_at, max_attempts => ${task.attempts});
$$;
alter function queue.${taskFunction(id)} owner to ${loginOf(schemaOf('queue'))};
revoke execute on function queue.${taskFunction(id)} from public;
`;
}
