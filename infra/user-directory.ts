import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  type UserPoolDomain,
  UserPoolEmail,
  type UserPoolProps,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { signedInPath } from '../shared/page-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { Issuer, Login } from './auth.ts';
import type { Settings } from './settings.ts';

const useScope = new ResourceServerScope({ scopeName: 'use', scopeDescription: 'Use Trepart as oneself' });
const apiName = 'trepart';

/** The stack's own issuer: a user pool with a second factor for everybody, and its hosted login. */
export class UserDirectory extends Construct implements Issuer {
  readonly origins: string[];
  private readonly pool: UserPool;
  private readonly domain: UserPoolDomain;
  private readonly server: UserPoolResourceServer;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.pool = new UserPool(this, 'People', {
      ...poolProps,
      ...mailProps(settings, Stack.of(this).region),
      ...stageProps(settings),
    });
    if (settings.stage === 'dev')
      acknowledge(this.pool, {
        'AwsSolutions-COG8': 'Only demo people log in to dev; threat protection (Plus) is on in prod.',
      });
    const { account, region } = Stack.of(this);
    this.domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `trepart-${settings.stage}-${account}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.server = this.pool.addResourceServer('Api', { identifier: apiName, scopes: [useScope] });
    this.origins = [`https://cognito-idp.${region}.amazonaws.com`, this.domain.baseUrl()];
  }

  readonly admit = (pageUrl: string): Login => {
    const client = this.addPage(pageUrl);
    const issuer = this.pool.userPoolProviderUrl;
    const clientId = client.userPoolClientId;
    const apiScope = `${apiName}/${useScope.scopeName}`;
    const logoutUrl = `${this.domain.baseUrl()}/logout?client_id=${clientId}&logout_uri=${pageUrl}/`;
    return {
      issuer,
      audience: [clientId],
      apiScopes: [apiScope],
      page: { issuer, clientId, audience: clientId, scope: `openid email profile ${apiScope}`, logoutUrl },
    };
  };

  /** The page is a public client: no secret, code with PKCE, short-lived tokens. */
  private addPage(pageUrl: string): UserPoolClient {
    const client = new UserPoolClient(this, 'Page', {
      userPool: this.pool,
      generateSecret: false,
      // Hosted login only: a token got with a password alone lacks the scope that the gateway asks for.
      authFlows: { user: false },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [
          OAuthScope.OPENID,
          OAuthScope.EMAIL,
          OAuthScope.PROFILE,
          OAuthScope.resourceServer(this.server, useScope),
        ],
        callbackUrls: [`${pageUrl}${signedInPath}`],
        logoutUrls: [`${pageUrl}/`],
      },
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    // Without a branding, the new hosted login shows an empty page.
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}

const poolProps: UserPoolProps = {
  selfSignUpEnabled: true,
  signInAliases: { email: true },
  signInCaseSensitive: false,
  standardAttributes: { email: { required: true, mutable: true } },
  keepOriginal: { email: true },
  accountRecovery: AccountRecovery.EMAIL_ONLY,
  mfa: Mfa.REQUIRED,
  mfaSecondFactor: { otp: true, sms: false },
  passwordPolicy: {
    minLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireDigits: true,
    requireSymbols: true,
    passwordHistorySize: 5,
    tempPasswordValidity: Duration.days(3),
  },
  userVerification: {
    emailSubject: 'Koden din til Trepart',
    emailBody:
      'Koden din til Trepart er {####}. Du kan se bort fra denne e-posten hvis du ikke har bedt om en kode.',
  },
};

const mailProps = (
  { loginMail, mailDomain, mailSender, mailSenderName }: Settings,
  sesRegion: string,
): UserPoolProps =>
  loginMail === 'cognito'
    ? {}
    : {
        email: UserPoolEmail.withSES({
          fromEmail: `${mailSender}@${mailDomain}`,
          fromName: mailSenderName,
          sesVerifiedDomain: mailDomain,
          sesRegion,
        }),
      };

const stageProps = ({ stage, deletionProtection }: Settings): UserPoolProps => ({
  deletionProtection,
  removalPolicy: deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  ...(stage === 'prod'
    ? {
        featurePlan: FeaturePlan.PLUS,
        standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      }
    : { featurePlan: FeaturePlan.ESSENTIALS }),
});
