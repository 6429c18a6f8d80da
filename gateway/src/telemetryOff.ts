// This is healthcare: Apollo's opt-out telemetry stays off whatever the environment says. Imported before the gateway.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
