/** Sentences in English with lengths that nothing is kept for. */
export const EN_LOOKALIKES = `
We reply to enquiries within 30 days.
You will receive an answer within one month.
The time limit for a reply is 30 days.
We answer access requests no later than 30 days after receipt.
We process your request within one month.
We will respond to your request for deletion within 30 days.
The time limit may be extended by two months for complex requests.
We delete your data within 30 days of receiving your request.
You must be at least 13 years old to use the service.
The service is not for children under 13 years.
Users under 18 years of age need parental consent.
If you are 15 years or older, you can consent yourself.
The age limit is 16 years.
Children over 12 years of age are heard.
Persons aged 13 to 18 years need a guardian's consent.
You have a 14-day right of withdrawal.
The withdrawal period is 14 days.
You may return the goods within 30 days.
We offer a 60-day return policy.
The time limit for complaints is two years, five for goods made to last.
The product has a five-year warranty.
Goods are delivered within three days.
Delivery takes 2–5 business days.
Parcels are sent within 24 hours.
Invoices are due after 14 days.
The payment deadline is 30 days.
The notice period is three months.
The subscription runs for 12 months.
The trial lasts for 30 days.
The subscription renews every 12 months.
We notify you at least 30 days before changes take effect.
Changes are announced 14 days in advance.
Breaches are reported to the authority within 72 hours.
We report incidents within 72 hours of becoming aware of them.
Customer service is open 24 hours a day.
We are available 24 hours a day, seven days a week.
Our systems are monitored 24 hours a day.
Passwords are changed every 90 days.
Your password must be changed after 90 days.
You are logged out after 30 minutes.
The session expires after 20 minutes of inactivity.
The cookie expires after one year.
Cookies are stored in your browser for 30 days.
The _ga cookie lasts for two years.
This cookie has a lifetime of 13 months.
Over the last 12 months we have had 40,000 visitors.
The statistics show the past 30 days.
We measure how many people bought something in the last three years.
We have more than 20 years of experience.
The company was founded 50 years ago.
We have run shops for over 30 years.
For 25 years we have provided services to municipalities.
This policy is reviewed every six months.
We audit our routines every two years.
Internal controls are reviewed at least once a year.
We review access rights every three months.
Employees are trained every six months.
The risk assessment is updated every year.
A backup is taken every 24 hours.
You may complain within three weeks.
The time limit for complaints is three weeks.
You can appeal within one month.
The limitation period is three years.
Claims become time-barred after three years.
The police certificate must not be older than three months.
Your ID must be valid for at least six months.
The gift card is valid for two years.
The offer is valid for 14 days.
The agreement lasts for three years.
Uptime is 99.9 per cent over 30 days.
Errors are fixed within five business days.
We correct your data within 14 days.
Corrections are completed within ten days.
Violations are punishable by imprisonment for up to three years.
It takes up to 48 hours before you are unsubscribed.
It may take up to ten days for the change to take effect.
The newsletter is sent twice a month.
We send up to four e-mails a year.
You will be sent a reminder after seven days.
We provide the copy within 30 days.
A copy of your data is sent to you within one month.
The credit check is completed in under one minute.
The trip lasts seven days.
The course takes two days.
The meeting lasts 30 minutes.
Processing takes two weeks.
Case processing takes up to eight weeks.
You have three days to respond.
You must pay within five days.
Payment in instalments over 12 months is possible.
The first instalment is due after 30 days.
The loan is repaid over five years.
Interest is fixed for three years.
The server is tested every 24 hours.
The cameras operate 24 hours a day.
We scan the network every seven days.
The report is delivered within ten days.
You must notify us within 24 hours.
Bookings can be cancelled up to 48 hours before departure.
You must cancel no later than 24 hours before the appointment.
The appointment lasts 45 minutes.
Membership renews automatically after 12 months.
The pupils are between 6 and 13 years old.
Customers must be over 18 years of age.
We have had a data protection officer for five years.
`;
