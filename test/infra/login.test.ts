import { Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { openIssuer } from '../../infra/auth.ts';
import { readSettings } from '../../infra/settings.ts';
import { pageConfigSchema, signedInPath } from '../../shared/page-config.ts';
import { synthesise } from '../support/stack.ts';
import { resource, resources } from '../support/template.ts';

describe('login with the stack’s own user pool', () => {
  const { template } = synthesise();

  it('takes a strong password and always a second factor that is no text message', () => {
    const pool = resource(template, 'AWS::Cognito::UserPool');
    expect(pool).toMatchObject({ MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
    expect(pool.Policies.PasswordPolicy.MinimumLength).toBeGreaterThanOrEqual(12);
  });

  it('gives the page a code, not a token, and the page has no secret to lose', () => {
    expect(resource(template, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('shows the new hosted login, which needs a branding to show anything', () => {
    expect(resource(template, 'AWS::Cognito::UserPoolDomain').ManagedLoginVersion).toBe(2);
    expect(resource(template, 'AWS::Cognito::ManagedLoginBranding').UseCognitoProvidedValues).toBe(true);
  });

  it('is believed by the gateway for this page only', () => {
    const [client] = resources(template, 'AWS::Cognito::UserPoolClient');
    const { JwtConfiguration } = resource(template, 'AWS::ApiGatewayV2::Authorizer');
    expect(JwtConfiguration.Audience).toEqual([{ Ref: client!.id }]);
    expect(JwtConfiguration.Issuer['Fn::GetAtt'][1]).toBe('ProviderURL');
  });

  it('takes people back to the page where the page expects them', () => {
    expect(JSON.stringify(resource(template, 'AWS::Cognito::UserPoolClient').CallbackURLs)).toContain(
      signedInPath,
    );
  });

  it('tells the page what it reads before logging anybody in', () => {
    const { page } = openIssuer(new Stack(), readSettings({})).admit('https://trepart.no');
    const read = pageConfigSchema.parse({ ...page, apiUrl: 'https://trepart.no/api' });
    expect(read.scope.split(' ')).toEqual(['openid', 'email', 'profile', 'trepart/use']);
    expect(read.logoutUrl).toMatch(/\/logout\?client_id=.*&logout_uri=https:\/\/trepart\.no\/$/);
  });

  it('sends its codes by SES once the mail domain is verified', () => {
    const { template } = synthesise({ loginMail: 'ses', mailDomain: 'trepart.no' });
    expect(resource(template, 'AWS::Cognito::UserPool').EmailConfiguration).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: 'Trepart <ikke-svar@trepart.no>',
    });
  });
});

describe('login with another issuer', () => {
  const context = {
    issuer: 'https://idporten.no',
    audience: 'https://trepart.no/api',
    clientId: 'a-client',
    apiScope: 'bruk',
    loginScope: 'api://trepart/bruk',
    issuerOrigins: 'https://login.idporten.no',
  };
  const { template } = synthesise(context);

  it('leaves out the user pool', () => {
    expect(resources(template, 'AWS::Cognito::UserPool')).toEqual([]);
    expect(resources(template, 'AWS::Cognito::UserPoolClient')).toEqual([]);
  });

  it('believes that issuer’s tokens for that audience and scope', () => {
    const { JwtConfiguration } = resource(template, 'AWS::ApiGatewayV2::Authorizer');
    expect(JwtConfiguration).toEqual({ Audience: ['https://trepart.no/api'], Issuer: 'https://idporten.no' });
    const scopes = resources(template, 'AWS::ApiGatewayV2::Route').flatMap(
      ({ properties }) => properties.AuthorizationScopes ?? [],
    );
    expect(new Set(scopes)).toEqual(new Set(['bruk']));
  });

  it('lets the page call that issuer, and tells it where', () => {
    const policy = JSON.stringify(
      resource(template, 'AWS::CloudFront::ResponseHeadersPolicy', 'PagePageHeaders'),
    );
    expect(policy).toContain("connect-src 'self' https://idporten.no https://login.idporten.no;");
    expect(template.toJSON().Outputs.Issuer.Value).toBe('https://idporten.no');
    expect(template.toJSON().Outputs.ClientId.Value).toBe('a-client');
  });

  it('tells the page to ask for the scope as that issuer names it', () => {
    const { page } = openIssuer(new Stack(), readSettings(context)).admit('https://trepart.no');
    expect(page).toEqual({
      issuer: 'https://idporten.no',
      clientId: 'a-client',
      audience: 'https://trepart.no/api',
      scope: 'openid api://trepart/bruk',
    });
  });
});
