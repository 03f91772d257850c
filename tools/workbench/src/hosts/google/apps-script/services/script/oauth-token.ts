/** What `ScriptApp.getOAuthToken` answers: a token of the workbench's own, which opens nothing anywhere. */
export const oauthToken = 'workbench-token-that-opens-nothing'
