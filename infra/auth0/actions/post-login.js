/**
 * Auth0 Action, trigger post-login. The same file runs in Auth0 and in the local provider.
 *
 * Puts tenant, roles and clinics of the chosen organization into the tokens, and asks staff for a second factor.
 *
 * @param {Event} event
 * @param {PostLoginAPI} api
 */
const NAMESPACE = 'https://polyclinic.example/';
const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

/** IAM-13: platform staff, tenant administrators and clinicians. */
const SECOND_FACTOR_ROLES = ['TENANT_ADMIN', 'PRACTITIONER', 'NURSE', 'SUPER_ADMIN', 'SUPPORT', 'AUDITOR'];

/** An explicit step-up accepts a second factor that was given within this time. */
const STEP_UP_MINUTES = 15;

exports.onExecutePostLogin = async (event, api) => {
  const profile = event.user.app_metadata || {};
  if (event.user.blocked || profile.disabled) {
    api.access.deny('This account is disabled.');
    return;
  }
  const tenantId = event.organization && event.organization.metadata.tenant_id;
  const membership = tenantId && (profile.memberships || {})[tenantId];
  if (!membership) {
    api.access.deny('This account is not a member of the organization.');
    return;
  }
  const methods = (event.authentication && event.authentication.methods) || [];
  const secondFactor = methods.find(method => method.name === 'mfa');
  if (mustChallenge(event, membership.roles, secondFactor)) {
    api.multifactor.enable('any', { allowRememberBrowser: false });
  }
  const claims = {
    tenant_id: tenantId,
    roles: membership.roles,
    clinic_ids: membership.clinic_ids,
    // Auth0 drops a plain "amr": the name is restricted.
    amr: methods.map(method => method.name),
  };
  for (const [name, value] of Object.entries(claims)) {
    api.accessToken.setCustomClaim(NAMESPACE + name, value);
    api.idToken.setCustomClaim(NAMESPACE + name, value);
  }
  if (secondFactor) api.accessToken.setCustomClaim(NAMESPACE + 'mfa_at', epochSeconds(secondFactor.timestamp));
};

function mustChallenge(event, roles, secondFactor) {
  // Nobody is there to answer when a refresh token is exchanged.
  if (event.transaction.protocol === 'oauth2-refresh-token') return false;
  if ((event.transaction.acr_values || []).includes(MULTI_FACTOR)) {
    return !secondFactor || epochSeconds(secondFactor.timestamp) < Date.now() / 1000 - STEP_UP_MINUTES * 60;
  }
  if (secondFactor) return false;
  // Who has enrolled of their own accord is asked too.
  const enrolled = (event.user.enrolledFactors || []).length > 0;
  return enrolled || roles.some(role => SECOND_FACTOR_ROLES.includes(role));
}

function epochSeconds(timestamp) {
  return Math.floor(Date.parse(timestamp) / 1000);
}
