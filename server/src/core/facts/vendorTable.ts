/** The table of well-known services: name | home of the parent | usual role | aliases (`~` before a name that is also a word). */

/** As known on 2026-11-22, from general knowledge; home is where the parent is, not where the data are. */
export const VENDOR_ROWS = `
Google Analytics | US | analytics | ga4, google analytics 4, universal analytics
Google Tag Manager | US | analytics | gtm
Firebase | US | hosting | google firebase, firebase analytics, firebase crashlytics, crashlytics, google crashlytics, firestore, google analytics for firebase
Google Ads | US | ads | adwords, google adwords, doubleclick, admob, google admob, adsense, google adsense, google ad manager
Google reCAPTCHA | US | network | recaptcha
Google Maps | US | network |
Google Fonts | US | network |
Google Workspace | US | office | gsuite, g suite, google drive, google docs, google forms, google sheets, gmail, google calendar, google meet, google-skjema
Google Cloud | US | hosting | gcp, google cloud platform, bigquery
Google Play Services | US | hosting | google play-tjenester
Google | US | hosting | google llc, google inc, google ireland, google ireland limited
Google Chrome | US | none | chrome, google play, google play store, google app, google search console, google-søk
YouTube | US | video |
Meta | US | social | ~meta, meta platforms, meta platforms ireland
Meta Pixel | US | ads | facebook pixel, facebook-piksel, meta-piksel, facebook pixelen, conversions api, facebook conversions api, facebook ads, meta ads, facebook business tools, facebook custom audiences, facebook analytics
Facebook | US | social | facebook login, facebook connect, facebook inc, facebook ireland
Instagram | US | social |
WhatsApp | US | social | messenger
LinkedIn | US | social |
LinkedIn Insight Tag | US | ads | linkedin ads
Microsoft 365 | US | office | office 365, microsoft office 365, sharepoint, onedrive, microsoft teams, exchange online, outlook, microsoft forms, ~teams, microsoft outlook
Microsoft Azure | US | hosting | azure, ms azure
Microsoft Clarity | US | analytics | ~clarity
Microsoft Dynamics | US | crm | dynamics 365
Microsoft | US | office | microsoft corporation, microsoft ireland
Microsoft Edge | US | none | internet explorer
Bing Ads | US | ads | microsoft advertising, bing
GitHub | US | hosting | github pages
Twitter | US | social | x.com, x corp
Pinterest | US | social |
Snapchat | US | social | snap pixel, snap inc
Reddit | US | social |
TikTok | CN | social | bytedance, tiktok pixel
Mailchimp | US | email | mail chimp, mandrill, the rocket science group, rocket science group
Intuit | US | accounting | quickbooks
SendGrid | US | email | twilio sendgrid
Twilio | US | email |
Twilio Segment | US | analytics | segment.com
Postmark | US | email | postmarkapp, activecampaign
Mailgun | US | email |
Amazon SES | US | email |
Resend | US | email | resend.com
Klaviyo | US | email |
ConvertKit | US | email | kit.com
Constant Contact | US | email |
Campaign Monitor | AU | email | campaignmonitor
MailerLite | LT | email |
Brevo | FR | email | sendinblue
Mailjet | FR | email |
GetResponse | PL | email |
Mailmojo | NO | email |
APSIS | SE | email | apsis one
HubSpot | US | crm |
Salesforce | US | crm | pardot, salesforce marketing cloud, marketing cloud, tableau
Slack | US | office | ~slack, slack technologies
Stripe | US | payment | stripe payments europe, stripe inc
PayPal | US | payment | braintree, zettle, izettle
Square | US | payment | ~square, square inc
Apple Pay | US | payment | google pay, apple pay og google pay
Klarna | SE | payment | klarna bank, klarna checkout
Vipps | NO | payment | vipps mobilepay, mobilepay, vipps login
Nets | DK | payment | ~nets, nexi, nets easy, nexi group
Adyen | NL | payment |
Swedbank Pay | SE | payment | payex
Svea | SE | payment | svea bank, svea ekonomi, svea finans
Dintero | NO | payment |
Quickpay | DK | payment |
Bambora | SE | payment | worldline
SumUp | DE | payment |
Walley | SE | payment | collector bank
Amazon Web Services | US | hosting | aws, amazon aws, amazon s3, amazon cloudfront, cloudfront
Amazon | US | hosting | ~amazon, amazon pay
Cloudflare | US | network | cloudflare inc
Fastly | US | network |
Akamai | US | network |
jsDelivr | PL | network |
bunny.net | SI | network | bunnycdn
Vercel | US | hosting | vercel inc, vercel analytics
Netlify | US | hosting |
GitLab | US | hosting |
DigitalOcean | US | hosting | digital ocean
Heroku | US | hosting |
Render | US | hosting | ~render, render.com
Fly.io | US | hosting |
Railway | US | hosting | ~railway, railway.app
Linode | US | hosting |
Supabase | US | hosting |
MongoDB Atlas | US | hosting | mongodb
Snowflake | US | hosting | ~snowflake, snowflake inc
Neon.tech | US | hosting | neondb
PlanetScale | US | hosting |
Hetzner | DE | hosting |
OVH | FR | hosting | ovhcloud
Scaleway | FR | hosting |
IONOS | DE | hosting |
one.com | DK | hosting |
Domeneshop | NO | hosting |
ProISP | NO | hosting | uniweb, syse, servebolt, fastname, webhuset
Loopia | SE | hosting |
Shopify | CA | shop | shopify international, shopify inc
WooCommerce | US | shop |
Wix | IL | hosting | wix.com
Squarespace | US | hosting |
WordPress.com | US | hosting | automattic, jetpack, akismet, gravatar
Webflow | US | hosting |
Weebly | US | hosting |
Mystore | NO | shop | 24nettbutikk, crystallize
Zendesk | US | support |
Intercom | US | support | ~intercom, intercom inc
Freshdesk | US | support | freshworks, freshservice
Tidio | US | support |
Crisp | FR | support | ~crisp, crisp.chat
LiveChat | PL | support | ~livechat, livechat inc
Drift.com | US | support |
Zoom | US | video | ~zoom, zoom video communications
Vimeo | US | video |
Whereby | NO | video |
Calendly | US | booking |
DocuSign | US | office |
Dropbox | US | office | dropbox sign, hellosign
Box.com | US | office |
Notion | US | office | ~notion, notion labs
Asana | US | office |
Trello | US | office | atlassian, jira, confluence
Airtable | US | office |
Miro | US | office | ~miro, miro.com
Monday.com | IL | office |
Canva | AU | office |
Typeform | ES | forms |
SurveyMonkey | US | forms |
Eventbrite | US | booking |
Jotform | US | forms |
Nettskjema | NO | forms |
Questback | NO | forms | surveyxact
Hotjar | MT | analytics | contentsquare
Cookiebot | DK | consent | usercentrics
Cookie Information | DK | consent | cookieinformation
OneTrust | US | consent | cookielaw
CookieYes | GB | consent |
Trustpilot | DK | support |
Pipedrive | EE | crm |
OpenAI | US | ai | chatgpt, gpt-4, openai api
Anthropic | US | ai |
Perplexity | US | ai |
Mistral | FR | ai | mistral ai
Mixpanel | US | analytics |
Amplitude | US | analytics | ~amplitude, amplitude inc
PostHog | US | analytics |
FullStory | US | analytics |
LogRocket | US | monitoring |
Sentry | US | monitoring | ~sentry, sentry.io, functional software
Datadog | US | monitoring |
New Relic | US | monitoring |
Bugsnag | US | monitoring |
Rollbar | US | monitoring |
AppsFlyer | IL | analytics |
Adjust | DE | analytics | ~adjust, adjust gmbh
Flurry | US | analytics | flurry analytics
OneSignal | US | email |
Unity | US | ads | ~unity, unity ads, unity analytics
AppLovin | US | ads | ironsource, vungle, chartboost, adcolony, inmobi, startapp
RevenueCat | US | payment |
Matomo | NZ | analytics | innocraft
Plausible | EE | analytics | ~plausible, plausible analytics
Fathom | CA | analytics | ~fathom, fathom analytics
Piwik PRO | PL | analytics |
Siteimprove | DK | analytics |
Kantar | GB | analytics | tns gallup
Criteo | FR | ads |
Adform | DK | ads |
Taboola | US | ads |
Xandr | US | ads |
Auth0 | US | login | okta
Clerk | US | login | clerk.com
BankID | NO | login | buypass, signicat, criipto, idura
Feide | NO | login |
ID-porten | NO | login |
Visma | NO | accounting | visma eaccounting, visma recruit, visma net
Tripletex | NO | accounting |
Fiken | NO | accounting |
PowerOffice | NO | accounting | poweroffice go
24SevenOffice | NO | accounting |
Conta | NO | accounting |
Xledger | NO | accounting |
SuperOffice | NO | crm |
Lime Technologies | SE | crm | lime crm, lime go
Spond | NO | members |
Rubic | NO | members |
Hoopit | NO | members |
StyreWeb | NO | members | gruppeweb, weborg, imsmedlem
MinIdrett | NO | members | klubbadmin, min idrett
Cornerstone | NO | members | unimicro
Simployer | NO | office |
Teamtailor | SE | recruitment |
ReCMan | NO | recruitment | recman
Webcruiter | NO | recruitment | jobbnorge, easycruit, hr-manager, hr manager
Posten | NO | delivery | ~posten, ~bring, posten norge, posten bring
PostNord | SE | delivery |
DHL | DE | delivery |
UPS | US | delivery | ~ups, united parcel service, fedex
Helthjem | NO | delivery | porterbuddy, instabox
DB Schenker | DE | delivery | schenker
Digipost | NO | delivery | e-boks
Link Mobility | NO | email | linkmobility, pswincom, sveve, puzzel
Checkin.no | NO | booking | ticketco, hoopla events, tikkio
Bookify | NO | booking | easypractice, gecko booking
`;
