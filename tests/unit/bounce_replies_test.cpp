// What servers of many makers answer, and what each answer means. The words are those of the programs and postmaster pages;
// names and addresses are invented.
#include "models/delivery/bounce_phrases.h"
#include "models/delivery/bounce_report.h"

#include <QRegularExpression>
#include <QTest>

using namespace cf;
using namespace cf::delivery;
using namespace Qt::StringLiterals;

namespace {

struct Reply {
    const char* reason;
    const char* command; ///< what it answered; empty: not told
    const char* host;
    const char* words;
};

constexpr Reply replies[] = {
    // mailboxes that are not there
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 <ann@example.test>: Recipient address rejected: User unknown in virtual mailbox table"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 <ann@example.test>: Recipient address rejected: undeliverable address: host store.example.test said: 550 no such user"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 No such user here"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 no mailbox by that name is currently available"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 Requested action not taken: mailbox unavailable"},
    {"userunknown", "RCPT TO", "mx.example.test", "511 5.1.1 unknown address or alias: ann@example.test"},
    {"userunknown", "RCPT TO", "mx.example.test", "554 5.7.1 <ann@example.test>: Recipient address rejected: user ann does not exist"},
    {"userunknown", "", "gmail-smtp-in.l.google.com", "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser 0a1b2c - gsmtp"},
    {"userunknown", "", "mta5.am0.yahoodns.net", "554 delivery error: dd Not a valid recipient - atlas.example.test"},
    {"userunknown", "", "mta5.am0.yahoodns.net", "552 1 Requested mail action aborted, mailbox not found"},
    {"userunknown", "", "example-test.mail.protection.outlook.com", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ann@example.test not found by SMTP address lookup"},
    {"userunknown", "", "example-test.mail.protection.outlook.com", "550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [XX1.eop-eur.prod.protection.outlook.com]"},
    {"userunknown", "RCPT TO", "mx1.hotmail.com", "550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)."},
    {"userunknown", "RCPT TO", "mx00.t-online.de", "550-5.1.1 Unknown user. 550 5.1.1 This mailbox is not known here."},
    {"userunknown", "RCPT TO", "mx1.comcast.net", "550 5.1.1 Not our Customer"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 Administrative prohibition - unable to validate recipient"},
    {"userunknown", "RCPT TO", "smtp-in.orange.fr", "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 Benutzer unbekannt"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 sorry, no mailbox here by that name (#5.1.1 - chkusr)"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 Invalid Recipient"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 #5.1.0 Address rejected."},
    {"userunknown", "", "mx3.qq.com", "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 <ann@example.test> Email address could not be found, or was misspelled (G8)"},
    {"userunknown", "RCPT TO", "mx.example.test", "553 5.1.1 Delivery not authorized, unknown recipient"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 The email address you entered couldn't be found"},
    // after the text, nobody knows whether the mailbox is there
    {"filtered", "end of DATA", "mx.example.test", "550 user unknown"},
    {"filtered", "", "mx.example.test", "550 5.2.1 <ann@example.test>... User Unknown"},
    {"filtered", "RCPT TO", "mx3.qq.com", "550 Mail is rejected by recipients"},
    {"filtered", "RCPT TO", "mx.example.test", "550 5.7.1 This message was refused by the recipient's filter"},
    {"filtered", "RCPT TO", "mx.example.test", "550 Message refused because of the recipient's preferences"},
    {"filtered", "RCPT TO", "smtpin.mx.facebook.com", "550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp"},
    // hosts and domains
    {"hostunknown", "", "", "Host or domain name not found. Name service error for name=nowhere.example.test type=A: Host not found"},
    {"hostunknown", "", "", "unrouteable mail domain \"nowhere.example.test\""},
    {"hostunknown", "RCPT TO", "mx.example.test", "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors"},
    {"hostunknown", "", "", "550 5.4.310 DNS domain nowhere.example.test does not exist [Message=InfoDomainNonexistent]"},
    {"hostunknown", "", "", "Sorry, I couldn't find any host named nowhere.example.test. (#5.1.2)"},
    {"hostunknown", "", "", "Domain name not found: nowhere.example.test"},
    {"notaccept", "", "", "Domain example.test does not accept mail (nullMX)"},
    {"notaccept", "", "", "an MX or SRV record indicated no SMTP service"},
    {"notaccept", "RCPT TO", "mx.example.test", "556 5.1.10 Recipient address has null MX"},
    {"hasmoved", "RCPT TO", "mx.example.test", "550 5.1.6 recipient no longer on server: ann@example.test"},
    {"hasmoved", "RCPT TO", "mx.example.test", "551 5.1.6 <ann@example.test> has been replaced by <ann@elsewhere.test>"},
    // full and switched off
    {"mailboxfull", "RCPT TO", "gmail-smtp-in.l.google.com", "452-4.2.2 The email account that you tried to reach is over quota. Please direct 452-4.2.2 the recipient to 452 4.2.2  https://support.google.com/mail/?p=OverQuotaTemp"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "552 5.2.2 Mailbox size limit exceeded"},
    {"mailboxfull", "end of DATA", "mx.example.test", "552 5.2.2 <ann@example.test> Quota exceeded (mailbox for user is full)"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "550 5.1.1 The user's mailbox is over quota"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "452 Requested mail action aborted: exceeded storage allocation"},
    {"mailboxfull", "", "", "mailbox is full: retry timeout exceeded"},
    {"mailboxfull", "", "", "554 5.2.2 mailbox full;STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "550 User ann@example.test has too many messages on this server"},
    {"mailboxfull", "RCPT TO", "smtp-in.orange.fr", "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR204_417 [417]"},
    {"mailboxfull", "", "", "maildir delivery failed: error writing message: Disk quota exceeded"},
    {"suspend", "RCPT TO", "gmail-smtp-in.l.google.com", "550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser"},
    {"suspend", "RCPT TO", "mta7.am0.yahoodns.net", "554 30 Sorry, your message to ann@yahoo.com cannot be delivered. This mailbox is disabled (554.30)."},
    {"suspend", "RCPT TO", "mx.example.test", "550 5.2.1 This account has been suspended"},
    {"suspend", "RCPT TO", "mx.example.test", "525 5.7.13 User account disabled"},
    {"suspend", "RCPT TO", "mx.example.test", "550 account expired"},
    {"suspend", "RCPT TO", "mx.example.test", "550 Mailbox is frozen. See http://example.test/frozen"},
    {"suspend", "RCPT TO", "smtpz4.laposte.net", "550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_418"},
    // sizes
    {"mesgtoobig", "MAIL FROM", "mx.example.test", "552 5.3.4 Message size exceeds fixed limit"},
    {"mesgtoobig", "end of DATA", "mx.example.test", "552-5.3.4 Your message exceeded Google's message size limits."},
    {"mesgtoobig", "", "", "message size 31457280 exceeds size limit 10240000 of server mx.example.test[192.0.2.5]"},
    {"mesgtoobig", "end of DATA", "mx.example.test", "554 message too large"},
    {"exceedlimit", "end of DATA", "mx.example.test", "552 5.2.3 Message exceeds maximum message size of this recipient"},
    {"exceedlimit", "", "", "550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient"},
    // senders
    {"rejected", "MAIL FROM", "mx.example.test", "553 5.1.8 <bob@sender.test>... Domain of sender address bob@sender.test does not exist"},
    {"rejected", "RCPT TO", "mx.example.test", "450 4.1.8 <bob@sender.test>: Sender address rejected: Domain not found"},
    {"rejected", "RCPT TO", "mx.example.test", "550 Sender verify failed"},
    {"rejected", "MAIL FROM", "mx.example.test", "550 5.7.1 Access denied"},
    {"rejected", "RCPT TO", "mx.example.test", "550-Verification failed for <bob@sender.test> 550-unrouteable address 550 Sender verify failed"},
    {"rejected", "MAIL FROM", "mx.example.test", "501 5.1.7 Invalid address bob@sender.test: invalid sender"},
    {"rejected", "", "", "550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724."},
    {"norelaying", "RCPT TO", "mx.example.test", "554 5.7.1 <ann@example.test>: Relay access denied"},
    {"norelaying", "RCPT TO", "mx.example.test", "550 relay not permitted"},
    {"norelaying", "RCPT TO", "mx.example.test", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"},
    {"norelaying", "RCPT TO", "mx.example.test", "550 5.7.1 Unable to relay for ann@example.test"},
    {"norelaying", "RCPT TO", "example-test.mail.protection.outlook.com", "550 5.7.64 TenantAttribution; Relay Access Denied [XX.eop.prod.protection.outlook.com]"},
    {"norelaying", "RCPT TO", "mx.example.test", "550 5.7.1 <ann@example.test>... Relaying denied. Proper authentication required."},
    // clients
    {"blocked", "RCPT TO", "mx.example.test", "554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9"},
    {"blocked", "MAIL FROM", "mx1.hotmail.com", "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors."},
    {"blocked", "RCPT TO", "example-test.mail.protection.outlook.com", "550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.com/"},
    {"blocked", "", "mta6.am0.yahoodns.net", "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.9, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html"},
    {"blocked", "RCPT TO", "mx.example.test", "554 5.7.1 <client.sender.test[192.0.2.9]>: Client host rejected: Access denied"},
    {"blocked", "EHLO", "mx.example.test", "550 5.7.1 Your IP address 192.0.2.9 has been blocked by our policy"},
    {"blocked", "RCPT TO", "mx1.emailsrvr.com", "550 5.7.1 The server sending your mail [192.0.2.9] is on our blacklist"},
    {"blocked", "", "ff-ip4-mx-vip1.prodigy.net", "553 5.3.0 flpd586 DNSBL:RBL 521< 192.0.2.9 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net"},
    {"blocked", "RCPT TO", "mxa-0001.gslb.pphosted.com", "554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9"},
    {"blocked", "RCPT TO", "mx01.mail.icloud.com", "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.9"},
    {"blocked", "", "cxr.mx.a.cloudfilter.net", "554 cmsmtp 192.0.2.9 blocked. Error Code: 000010. Email blocked for IP address listed on our block list"},
    {"requireptr", "", "mx.example.test", "550 5.7.25 [192.0.2.9] The IP address sending this message does not have a PTR record setup"},
    {"requireptr", "RCPT TO", "mx.example.test", "450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.9]"},
    {"requireptr", "RCPT TO", "mx2.comcast.net", "554 imta01.example.test comcast 192.0.2.9 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry."},
    {"requireptr", "EHLO", "mailin-01.mx.aol.com", "554 (RTR:BG) http://postmaster.info.aol.com/errors/554rtrbg.html"},
    {"requireptr", "", "mx.example.test", "421 Temporarily rejected. Reverse DNS for 192.0.2.9 failed. IB108"},
    {"badreputation", "RCPT TO", "esa.example.test", "554-esa.example.test 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means."},
    {"badreputation", "", "mta7.am0.yahoodns.net", "421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes"},
    {"badreputation", "end of DATA", "gmail-smtp-in.l.google.com", "550-5.7.1 [192.0.2.9] Gmail has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users, the message has been blocked."},
    {"toomanyconn", "", "smtp-in.orange.fr", "421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]"},
    {"toomanyconn", "EHLO", "mx.example.test", "421 4.7.0 too many concurrent SMTP connections from this IP"},
    {"toomanyconn", "RCPT TO", "mx.example.test", "452 4.5.3 Too many recipients"},
    {"speeding", "RCPT TO", "gmail-smtp-in.l.google.com", "450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered."},
    {"speeding", "end of DATA", "gmail-smtp-in.l.google.com", "550 5.4.5 Daily user sending quota exceeded."},
    // the text
    {"spamdetected", "end of DATA", "gmail-smtp-in.l.google.com", "550-5.7.1 [192.0.2.9] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked."},
    {"spamdetected", "end of DATA", "mx.example.test", "554 5.7.1 Message rejected as spam by Content Filtering."},
    {"spamdetected", "end of DATA", "mx.example.test", "550 5.1.1 <ann@example.test>: mail rejected due to spam content"},
    {"spamdetected", "end of DATA", "smtp.secureserver.net", "552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212"},
    {"spamdetected", "end of DATA", "mx3.qq.com", "550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726"},
    {"spamdetected", "end of DATA", "mx1.free.fr", "550 spam detected (http://postmaster.free.fr/#spam_detected)"},
    {"spamdetected", "end of DATA", "mx.example.test", "554 5.7.1 The message from (<bob@sender.test>) with the subject of (hello) matches a profile the Internet community may consider spam. Please revise your message before resending."},
    {"spamdetected", "end of DATA", "mxa.mailgun.test", "550 5.7.1 Message contains spam or virus. (score 18.2 above threshold)"},
    {"virusdetected", "end of DATA", "mx.example.test", "554 5.7.1 Virus Win32/Sober detected; message rejected"},
    {"virusdetected", "end of DATA", "mx.example.test", "550 This message contains malware (Heuristics.Phishing)"},
    {"authfailure", "end of DATA", "gmail-smtp-in.l.google.com", "550-5.7.26 Unauthenticated email from sender.test is not accepted due to 550-5.7.26 domain's DMARC policy."},
    {"authfailure", "RCPT TO", "mx.example.test", "550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1; SPF check failed"},
    {"authfailure", "RCPT TO", "mx3.qq.com", "550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&id=20022&no=1000707"},
    {"authfailure", "end of DATA", "example-test.mail.protection.outlook.com", "550 5.7.509 Access denied, sending domain sender.test does not pass DMARC verification and has a DMARC policy of reject."},
    {"authfailure", "end of DATA", "mx.mimecast.test", "550 Rejected by header based Anti-Spoofing policy: bob@sender.test - https://community.example.test/"},
    {"policyviolation", "end of DATA", "mta5.am0.yahoodns.net", "554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes"},
    {"policyviolation", "end of DATA", "mx01.mail.icloud.com", "550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137"},
    {"policyviolation", "end of DATA", "gmail-smtp-in.l.google.com", "552-5.7.0 This message was blocked because its content presents a potential security issue."},
    {"policyviolation", "end of DATA", "mx.zoho.com", "554 5.2.3 MailPolicy violation Error delivering to mailboxes"},
    {"policyviolation", "end of DATA", "mx.example.test", "554 Email rejected due to security policies - https://community.example.test/docs#554"},
    {"policyviolation", "end of DATA", "mx.example.test", "550 5.7.0 Attachment type .exe not allowed"},
    {"notcompliantrfc", "end of DATA", "gmail-smtp-in.l.google.com", "550-5.7.1 [192.0.2.9] This message is not RFC 5322 compliant. There are multiple From headers."},
    {"notcompliantrfc", "end of DATA", "gmail-smtp-in.l.google.com", "550-5.7.1 Messages missing a valid address in From: header, or having no From: header, are not accepted."},
    {"notcompliantrfc", "end of DATA", "mx.example.test", "550 5.6.0 Headers are not RFC compliant [291]"},
    {"contenterror", "end of DATA", "mx.example.test", "550 5.6.9 improper use of 8-bit data in message header"},
    {"contenterror", "end of DATA", "mx.example.test", "554 5.6.0 Message content conversion failed"},
    // rights and protocol
    {"securityerror", "MAIL FROM", "smtp.example.test", "530 5.7.0 Authentication required"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"},
    {"securityerror", "", "", "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"},
    {"securityerror", "RCPT TO", "example-test.mail.protection.outlook.com", "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group"},
    {"failedstarttls", "MAIL FROM", "mx.example.test", "530 5.7.0 Must issue a STARTTLS command first"},
    {"failedstarttls", "", "", "TLS is required, but was not offered by host mx.example.test[192.0.2.5]"},
    {"syntaxerror", "RCPT TO", "mx.example.test", "503 5.5.1 Bad sequence of commands"},
    {"syntaxerror", "end of DATA", "mx.example.test", "502 5.5.2 Error: command not recognized"},
    // ways
    {"networkerror", "", "", "mail for example.test loops back to myself"},
    {"networkerror", "", "", "554 5.4.6 Hop count exceeded - possible mail loop"},
    {"networkerror", "", "", "lost connection with mx.example.test[192.0.2.5] while receiving the initial server greeting"},
    {"networkerror", "", "", "connect to mx.example.test[192.0.2.5]:25: No route to host"},
    {"networkerror", "", "", "Host or domain name not found. Name service error for name=example.test type=MX: Host not found, try again"},
    {"expired", "", "", "connect to mx.example.test[192.0.2.5]:25: Connection timed out"},
    {"expired", "", "", "550 4.4.7 QUEUE.Expired; message expired"},
    {"expired", "", "", "conversation with mx.example.test[192.0.2.5] timed out while sending message body"},
    {"expired", "", "", "retry timeout exceeded"},
    {"expired", "", "", "all hosts for 'example.test' have been failing for a long time (and retry time not reached)"},
    {"expired", "", "", "Message could not be delivered for 5 days"},
    {"systemerror", "RCPT TO", "mx.example.test", "451 4.3.0 Internal server error"},
    {"systemerror", "RCPT TO", "mx.example.test", "451 Requested action aborted: local error in processing"},
    {"systemerror", "", "", "lowest numbered MX record points to local host"},
    {"systemfull", "MAIL FROM", "mx.example.test", "452 4.3.1 Insufficient system storage"},
    {"mailererror", "", "", "Command died with status 127: \"/usr/lib/vacation\""},
    {"mailererror", "", "", "unknown mailer error 2"},
    {"suppressed", "", "", "550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address."},

    // second-hand words: proxies, appliances, and mail systems in other countries
    {"blocked", "RCPT TO", "mx.example.test", "550 5.7.1 host mail.sender.test [192.0.2.9] black listed #120"},
    {"rejected", "MAIL FROM", "mx.example.test", "550 5.7.1 sender <bob@sender.test> black listed #127"},
    {"norelaying", "RCPT TO", "mx.example.test", "550 5.7.1 routed address relaying denied #131"},
    {"suspend", "RCPT TO", "mx.example.test", "550 user is locked"},
    {"blocked", "MAIL FROM", "mx.example.test", "554 rbl deny"},
    {"spamdetected", "end of DATA", "mx.example.test", "552 message rejected by anti-spam engine"},
    {"networkerror", "end of DATA", "mx.example.test", "552 looping message"},
    {"virusdetected", "end of DATA", "mx.example.test", "552 Virus found"},
    {"rejected", "MAIL FROM", "mx.example.test", "553 host denies the sender"},
    {"norelaying", "RCPT TO", "mx.example.test", "553 host denies relay"},
    {"systemerror", "RCPT TO", "mx.example.test", "450 out of memory"},
    {"toomanyconn", "RCPT TO", "mx.example.test", "451 out of allow RCPT numbers, too many recipients"},
    {"mailboxfull", "RCPT TO", "mfsmax.docomo.ne.jp", "552 Too much mail data ann@docomo.ne.jp"},
    {"filtered", "", "mfsmax.docomo.ne.jp", "550 Unknown user ann@docomo.ne.jp"},
    {"userunknown", "RCPT TO", "mx.i.softbank.jp", "550 Invalid recipient: <ann@i.softbank.jp>"},
    {"systemfull", "end of DATA", "mx.example.test", "452 4.3.1 Mail system storage is full."},
    {"blocked", "RCPT TO", "mx.example.test", "451 4.7.0 connection was refused, Connection closed."},
    {"policyviolation", "RCPT TO", "mx.example.test", "451 4.7.0 rejected for policy reasons."},
    {"blocked", "RCPT TO", "mx.example.test", "450 4.7.1 <ann@example.test>: Recipient address rejected: Greylisted for 5 minutes"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 unknown or illegal alias: ann@example.test"},
    {"authfailure", "end of DATA", "mx.example.test", "550 rejecting spoofed message"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 cuda_nsu 5.1.1 <ann@example.test>: Recipient address rejected: User unknown"},
    {"contenterror", "end of DATA", "mx.example.test", "554 5.6.1 Body type not supported by remote host"},
    {"spamdetected", "end of DATA", "mx.example.test", "554 5.5.5 e-mail Rejected Spam"},
    {"spamdetected", "end of DATA", "mx.163.test", "554 DT:SPM 163 smtp8, please see http://mail.163.test/help/help_spam_16.htm?ip=192.0.2.9"},
    {"authfailure", "MAIL FROM", "mx.163.test", "550 MI:SPF 163 mx4 http://mail.163.test/help/help_spam_16.htm"},
    {"suspend", "RCPT TO", "mx.example.test", "550 User suspended: ann@example.test"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 RP:USR no such recipient"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 RCPT NOT ACCEPTED: unknown recipient"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 El usuario no existe"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 Utilisateur inconnu"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "552 5.2.2 Postfach ist voll"},
    {"mailboxfull", "RCPT TO", "mx.example.test", "452 4.2.2 La boite aux lettres du destinataire est pleine"},
    {"suspend", "RCPT TO", "mx.example.test", "550 5.7.1 This account is not currently active"},
    {"suspend", "RCPT TO", "mx.example.test", "554 5.2.1 mailbox disabled for non-payment"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 This account has been removed"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 ann@example.test no longer works here"},
    {"filtered", "RCPT TO", "mx.example.test", "550 5.7.1 User only accepts mail from known senders"},
    {"filtered", "end of DATA", "mx.example.test", "550 You have been blocked by the recipient"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.7.1 Your message was rejected because the sender is on the blocked senders list"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.7.1 You are not allowed to post to this group"},
    {"blocked", "EHLO", "mx.example.test", "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)"},
    {"blocked", "", "mx.example.test", "554 5.7.1 You are not allowed to connect."},
    {"blocked", "RCPT TO", "mx.example.test", "550 JunkMail rejected - (client.sender.test) [192.0.2.9]:4711 is in an RBL: see http://rbl.example.test"},
    {"blocked", "RCPT TO", "mx.example.test", "571 5.7.1 Message blocked, your mail server IP is listed at bl.spamcop.net"},
    {"requireptr", "RCPT TO", "mx.example.test", "550 5.7.1 Client host rejected: cannot find your hostname, [192.0.2.9]"},
    {"requireptr", "MAIL FROM", "mx.example.test", "450 4.7.1 rejected: reverse lookup for 192.0.2.9 failed"},
    {"norelaying", "RCPT TO", "mx.example.test", "550 5.7.1 <ann@example.test>... we do not relay"},
    {"hasmoved", "RCPT TO", "mx.example.test", "551 User not local; please try <ann@elsewhere.test>"},
    {"expired", "", "", "Delivery to the following recipients was aborted after 2.0 hour(s)"},
    {"expired", "", "", "421 4.4.2 mx.example.test Error: timeout exceeded"},
    {"expired", "", "", "No response from mail server for 3 days"},
    {"networkerror", "", "", "Connected to 192.0.2.5 but connection died. (#4.4.2)"},
    {"networkerror", "", "", "too many hops, this message is looping (#5.4.6)"},
    {"networkerror", "", "", "554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [XX.eop.protection.outlook.com]"},
    {"hostunknown", "", "", "5.1.2 - Bad destination host 'DNS Hard Error looking up nowhere.example.test (MX): NXDomain'"},
    {"securityerror", "RCPT TO", "mx.example.test", "535 5.7.8 Error: authentication failed"},
    {"securityerror", "RCPT TO", "example-test.mail.protection.outlook.com", "550 5.7.520 Access denied, Your organization does not allow external forwarding."},
    {"speeding", "RCPT TO", "mx.example.test", "450 4.7.1 Error: too much mail from 192.0.2.9; rate limit exceeded"},
    {"speeding", "RCPT TO", "mx.example.test", "421 4.7.28 Our system has detected an unusual rate of unsolicited mail. Temporarily rate limited"},
    {"toomanyconn", "EHLO", "mx.example.test", "421 Too many connections from your IP. Try again later"},
    {"badreputation", "EHLO", "mx.example.test", "550 csi.example.test Poor Reputation Sender. - https://community.example.test"},
    {"spamdetected", "end of DATA", "mx.example.test", "550 5.7.1 Message scored too high on the spam scale"},
    {"spamdetected", "end of DATA", "mx.example.test", "550 High probability of spam"},
    {"spamdetected", "end of DATA", "mx.example.test", "554 5.7.1 Blacklisted URL in message"},
    {"policyviolation", "end of DATA", "mx.example.test", "552 5.7.0 Our system detected an illegal attachment on your message."},
    {"notcompliantrfc", "end of DATA", "mx.example.test", "554 5.7.1 Message must contain a valid Message-ID header"},
    {"mailererror", "", "", "local delivery failed: Child process of address_pipe transport returned 75 (could mean temporary error) from command: /usr/bin/procmail"},
    {"systemerror", "", "", "554 5.3.0 Service currently unavailable"},
    {"syntaxerror", "RCPT TO", "mx.example.test", "501 5.5.4 Syntax: RCPT TO:<address>"},

    // the words of the registry of enhanced status codes, which some servers answer as they stand
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.1 <ann@example.test>: Recipient address rejected: Bad destination mailbox address"},
    {"hostunknown", "RCPT TO", "mx.example.test", "550 5.1.2 <ann@example.test>: Recipient address rejected: Bad destination system address"},
    {"userunknown", "RCPT TO", "mx.example.test", "550 5.1.3 <ann@example.test>: Recipient address rejected: Bad destination mailbox address syntax"},
    {"hasmoved", "RCPT TO", "mx.example.test", "550 5.1.6 <ann@example.test>: Recipient address rejected: Destination mailbox has moved, No forwarding address"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.1.7 <ann@example.test>: Recipient address rejected: Bad sender's mailbox address syntax"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.1.8 <ann@example.test>: Recipient address rejected: Bad sender's system address"},
    {"notaccept", "RCPT TO", "mx.example.test", "556 5.1.10 <ann@example.test>: Recipient address rejected: Recipient address has null MX"},
    {"suspend", "RCPT TO", "mx.example.test", "550 5.2.1 <ann@example.test>: Recipient address rejected: Mailbox disabled, not accepting messages"},
    {"systemfull", "RCPT TO", "mx.example.test", "554 5.3.1 <ann@example.test>: Recipient address rejected: Mail system full"},
    {"notaccept", "RCPT TO", "mx.example.test", "554 5.3.2 <ann@example.test>: Recipient address rejected: System not accepting network messages"},
    {"systemerror", "RCPT TO", "mx.example.test", "554 5.3.3 <ann@example.test>: Recipient address rejected: System not capable of selected features"},
    {"systemerror", "RCPT TO", "mx.example.test", "554 5.3.5 <ann@example.test>: Recipient address rejected: System incorrectly configured"},
    {"expired", "RCPT TO", "mx.example.test", "451 4.4.1 <ann@example.test>: Recipient address rejected: No answer from host"},
    {"networkerror", "RCPT TO", "mx.example.test", "451 4.4.2 <ann@example.test>: Recipient address rejected: Bad connection"},
    {"systemerror", "RCPT TO", "mx.example.test", "451 4.4.3 <ann@example.test>: Recipient address rejected: Directory server failure"},
    {"networkerror", "RCPT TO", "mx.example.test", "554 5.4.4 <ann@example.test>: Recipient address rejected: Unable to route"},
    {"networkerror", "RCPT TO", "mx.example.test", "554 5.4.6 <ann@example.test>: Recipient address rejected: Routing loop detected"},
    {"expired", "RCPT TO", "mx.example.test", "554 5.4.7 <ann@example.test>: Recipient address rejected: Delivery time expired"},
    {"syntaxerror", "RCPT TO", "mx.example.test", "500 5.5.1 <ann@example.test>: Recipient address rejected: Invalid command"},
    {"syntaxerror", "RCPT TO", "mx.example.test", "500 5.5.2 <ann@example.test>: Recipient address rejected: Syntax error"},
    {"toomanyconn", "RCPT TO", "mx.example.test", "550 5.5.3 <ann@example.test>: Recipient address rejected: Too many recipients"},
    {"contenterror", "RCPT TO", "mx.example.test", "554 5.6.0 <ann@example.test>: Recipient address rejected: Other or undefined media error"},
    {"contenterror", "RCPT TO", "mx.example.test", "554 5.6.1 <ann@example.test>: Recipient address rejected: Media not supported"},
    {"contenterror", "RCPT TO", "mx.example.test", "554 5.6.2 <ann@example.test>: Recipient address rejected: Conversion required and prohibited"},
    {"securityerror", "RCPT TO", "mx.example.test", "550 5.7.1 <ann@example.test>: Recipient address rejected: Delivery not authorized, message refused"},
    {"securityerror", "RCPT TO", "mx.example.test", "550 5.7.5 <ann@example.test>: Recipient address rejected: Cryptographic failure"},
    {"securityerror", "RCPT TO", "mx.example.test", "535 5.7.8 <ann@example.test>: Recipient address rejected: Authentication credentials invalid"},
    {"suspend", "RCPT TO", "mx.example.test", "525 5.7.13 <ann@example.test>: Recipient address rejected: User account disabled"},
    {"hasmoved", "RCPT TO", "mx.example.test", "550 5.7.17 <ann@example.test>: Recipient address rejected: Mailbox owner has changed"},
    {"authfailure", "RCPT TO", "mx.example.test", "550 5.7.20 <ann@example.test>: Recipient address rejected: No passing DKIM signature found"},
    {"authfailure", "RCPT TO", "mx.example.test", "550 5.7.23 <ann@example.test>: Recipient address rejected: SPF validation failed"},
    {"requireptr", "RCPT TO", "mx.example.test", "550 5.7.25 <ann@example.test>: Recipient address rejected: Reverse DNS validation failed"},
    {"authfailure", "RCPT TO", "mx.example.test", "550 5.7.26 <ann@example.test>: Recipient address rejected: Multiple authentication checks failed"},
    {"notcompliantrfc", "RCPT TO", "mx.example.test", "550 5.7.0 <ann@example.test>: Recipient address rejected: Not compliant with RFC"},
    {"badreputation", "RCPT TO", "mx.example.test", "550 5.7.0 <ann@example.test>: Recipient address rejected: Bad reputation"},
    {"spamdetected", "RCPT TO", "mx.example.test", "550 5.7.0 <ann@example.test>: Recipient address rejected: Spam detected"},
    {"blocked", "RCPT TO", "mx.example.test", "550 5.7.0 <ann@example.test>: Recipient address rejected: Blocked by our blacklist"},
    {"rejected", "RCPT TO", "mx.example.test", "550 5.1.8 <ann@example.test>: Recipient address rejected: Sender address rejected"},
    {"speeding", "RCPT TO", "mx.example.test", "450 4.7.0 <ann@example.test>: Recipient address rejected: Rate limited"},
    {"toomanyconn", "RCPT TO", "mx.example.test", "421 4.7.0 <ann@example.test>: Recipient address rejected: Too many connections"},
    {"hostunknown", "RCPT TO", "mx.example.test", "550 5.1.2 <ann@example.test>: Recipient address rejected: Host unknown"},
    {"networkerror", "RCPT TO", "mx.example.test", "554 5.4.0 <ann@example.test>: Recipient address rejected: Network error"},
    {"blocked", "RCPT TO", "mx.example.test", "451 4.7.1 Please try again later"},
    {"userunknown", "", "example-test.mail.protection.outlook.com", "550 5.4.1 All recipient addresses rejected : Access denied [XX1.eop.prod.protection.outlook.com]"},
    {"speeding", "RCPT TO", "example-test.mail.protection.outlook.com", "554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour."},
    {"speeding", "", "", "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients"},
    {"notcompliantrfc", "end of DATA", "mx.example.test", "550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA"},
    {"expired", "", "", "450 4.4.317 Cannot connect to remote server [Message=Socket error code 10061]"},
    {"blocked", "", "gmail-smtp-in.l.google.com", "550-5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers."},
    {"blocked", "EHLO", "mx2.comcast.net", "554 resimta-po-07v.sys.comcast.net comcast 192.0.2.9 Comcast block for spam."},
    {"norelaying", "RCPT TO", "mx.zoho.com", "553 Relaying disallowed. Invalid Domain - example.test"},
    {"blocked", "EHLO", "mx00.emig.gmx.net", "554-gmx.net (mxgmx005) Nemesis ESMTP Service not available 554 No SMTP service"},
    {"blocked", "", "mx00.t-online.de", "554 IP=192.0.2.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)"},
    {"systemerror", "RCPT TO", "mx.example.test", "432 4.3.2 STOREDRV.Storage; mailbox server is too busy"},
    {"failedstarttls", "RCPT TO", "mx.example.test", "538 5.7.10 <ann@example.test>: Recipient address rejected: Encryption needed, use STARTTLS"},
};

MailParts mailWith(const Reply& reply)
{
    QString words = QString::fromUtf8(reply.words);
    QString said = u"<ann@example.test>: "_s + (*reply.host ? u"host "_s + QLatin1StringView(reply.host) + u"[192.0.2.5] said: "_s : QString()) + words;
    if (*reply.command) {
        said += u" (in reply to %1 command)"_s.arg(QLatin1StringView(reply.command));
    }
    MailParts mail;
    mail.fields = {{u"From"_s, u"MAILER-DAEMON@relay.test (Mail Delivery System)"_s}, {u"To"_s, u"bob@sender.test"_s},
                   {u"Subject"_s, u"Undelivered Mail Returned to Sender"_s}};
    MailPart text, report;
    text.type = u"text/plain"_s;
    text.text = u"This is the mail system at host relay.test.\n\n"_s + said + u'\n';
    report.type = u"message/delivery-status"_s;
    report.text = u"Reporting-MTA: dns; relay.test\n\nFinal-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.0.0\n"
                  "Remote-MTA: dns; %1\nDiagnostic-Code: %2; %3\n"_s.arg(QLatin1StringView(reply.host), *reply.host ? u"smtp"_s : u"X-Postfix"_s, words);
    mail.parts = {text, report};
    return mail;
}

} // namespace

class BounceRepliesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPatternIsOne()
    {
        for (const auto phrases : {phrasesOfPrograms(), phrasesOfContent(), phrasesOfPlaces(), phrasesOfUnknownUsers(), phrasesOfSystems(), vaguePhrases()}) {
            QVERIFY(!phrases.empty());
            for (const BouncePhrase& phrase : phrases) {
                const QString pattern = QString::fromUtf16(phrase.pattern);
                QVERIFY2(QRegularExpression(pattern.mid(pattern.startsWith(u'~') ? 1 : 0)).isValid(), qPrintable(pattern));
            }
        }
    }

    void knowsWhatServersMean_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < int(std::size(replies)); ++i) {
            QTest::addRow("%d %s: %.60s", i, replies[i].reason, replies[i].words) << i;
        }
    }

    void knowsWhatServersMean()
    {
        QFETCH(const int, at);
        const auto found = classifyBounce(mailWith(replies[at]));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().recipient, u"ann@example.test"_s);
        QCOMPARE(QString(reasonWord(found.front().reason)), QString::fromUtf8(replies[at].reason));
    }
};

QTEST_GUILESS_MAIN(BounceRepliesTest)
#include "bounce_replies_test.moc"
