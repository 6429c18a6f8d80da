export interface ActionOutcome {
  /** Custom claims of the access token. */
  accessToken: Record<string, unknown>;
  idToken: Record<string, unknown>;
  denied: { code: string; reason: string } | null;
  /** Set when the Action asked for a second factor. */
  challenge: { provider: string } | null;
  /** What Auth0 would have dropped without a word. */
  warnings: string[];
}

type SetClaim = (name: string, value: unknown) => ActionApi;

export interface ActionApi {
  access: { deny(...words: [reason: string] | [code: string, reason: string]): ActionApi };
  accessToken: { setCustomClaim: SetClaim };
  idToken: { setCustomClaim: SetClaim };
  multifactor: { enable(provider: string, options?: object): ActionApi };
}

/** Names that Auth0 silently refuses as custom claims; ours carry a namespace. */
const RESTRICTED = new Set(
  (
    'acr act active amr at_hash ath attest aud auth_time authorization_details azp c_hash client_id cnf cty dest ' +
    'entitlements events exp groups gty htm htu iat internalService iss jcard jku jti jwe jwk kid may_act mky nbf ' +
    'nonce object_id org_id org_name orig origid permissions roles rph s_hash sid sip_callid sip_cseq_num sip_date ' +
    'sip_from_tag sip_via_branch sub sub_jwk toe txn typ uuid vot vtm x5t#S256'
  ).split(' '),
);

/**
 * The `api` object of Auth0's Actions, as much of it as our Actions use, and the record of what was called.
 * Anything else that an Action calls is a TypeError, so that it cannot pass here and surprise in Auth0.
 */
export function recordActionCommands(): { api: ActionApi; outcome: ActionOutcome } {
  const outcome: ActionOutcome = { accessToken: {}, idToken: {}, denied: null, challenge: null, warnings: [] };

  const setCustomClaim = (claims: Record<string, unknown>): SetClaim => {
    return (name, value) => {
      if (RESTRICTED.has(name)) outcome.warnings.push(`The claim "${name}" is restricted: it needs a namespace.`);
      else if (JSON.stringify(value) === undefined) outcome.warnings.push(`The claim "${name}" has no JSON form.`);
      else claims[name] = structuredClone(value);
      return api;
    };
  };

  const api: ActionApi = {
    access: {
      deny(...words) {
        const [first, second] = words;
        outcome.denied =
          second === undefined ? { code: 'access_denied', reason: first } : { code: first, reason: second };
        return api;
      },
    },
    accessToken: { setCustomClaim: setCustomClaim(outcome.accessToken) },
    idToken: { setCustomClaim: setCustomClaim(outcome.idToken) },
    multifactor: {
      enable(provider) {
        outcome.challenge = { provider };
        return api;
      },
    },
  };
  return { api, outcome };
}
