/**
 * Auth0 Action, trigger credentials-exchange. The same file runs in Auth0 and in the local provider.
 *
 * Binds a machine's token to the organization that it was asked for.
 *
 * @param {Event} event
 * @param {CredentialsExchangeAPI} api
 */
const NAMESPACE = 'https://polyclinic.example/';

exports.onExecuteCredentialsExchange = async (event, api) => {
  const tenantId = event.organization && event.organization.metadata.tenant_id;
  if (!tenantId) {
    api.access.deny('invalid_request', 'A token is issued for one organization: name it in "organization".');
    return;
  }
  const metadata = event.client.metadata || {};
  api.accessToken.setCustomClaim(NAMESPACE + 'tenant_id', tenantId);
  api.accessToken.setCustomClaim(NAMESPACE + 'roles', words(metadata.roles));
  // Client metadata holds strings of at most 255 characters; absent means not narrowed to clinics.
  if (metadata.clinic_ids) api.accessToken.setCustomClaim(NAMESPACE + 'clinic_ids', words(metadata.clinic_ids));
};

function words(text) {
  return (text || '').split(' ').filter(Boolean);
}
