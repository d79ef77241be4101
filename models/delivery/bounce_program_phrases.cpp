#include "models/delivery/bounce_phrases.h"

namespace cf::delivery {

namespace {

using enum BounceReason;

// Sentences that mail programs and services have as constants, and what these mean there: they say one thing only, so they come
// before words that any text may hold.
constexpr BouncePhrase programs[] = {
    // Services that keep an address from being sent to say what happened before: complaints, full mailboxes, spam.
    {Suppressed, uR"(not delivering to (a |an )?(previously bounced|unsubscribed|complain\w+|user who marked)|unsubscribed address)"},
    {Suppressed, uR"(^(\d{3} )?(\d\.\d\.\d+ )?(hard )?bounced address$|(is |are )?on (the|a|your|our) (global )?do[- ]not[- ](send|mail|contact) list)"},
    {Suppressed, uR"(marked as inactive|previously (hard[- ])?bounced|(recipient|address|it) (has |previously )?(hard[- ])?bounced (earlier|before|previously))"},
    // What Google says of mail that it slows down is not that it slows it down.
    {AuthFailure, uR"(because it is unauthenticated|for authentication failures?|(mail|message|email) is unauthenticated)"},
    {FailedStartTls, uR"((not|wasn't|isn't) sent over a (secure )?tls|cannot start tls|server certificate (is )?(not|untrusted|expired|self)|tls (session )?is required)"},
    {FailedStartTls, uR"(tls (is )?(currently |temporarily )?not available)"},
    {FailedStartTls, uR"(attempt to start tls failed|our tls engine|no starttls|starttls (command )?(failed|error)|tls handshake fail\w*)"},
    {SpamDetected, uR"(gtube|fortispam\w*|fortiguard[- ]anti-?spam|rejected,? (id=\S+ )?- spam|reject,? id=\S+ - spam)"},
    {VirusDetected, uR"(eicar\S*|reject,? id=\S+ - infected\S*|threat detected)"},
    {PolicyViolation, uR"(attachments?( \S+){0,4} (is|are) (not (allowed|permitted|accepted|wanted)|forbidden|prohibited|blocked|rejected|refused))"},
    {PolicyViolation, uR"((attachment|attached|file)( \S+){0,4} is of (a|the|an) (\S+ )?(file )?type)"},
    {PolicyViolation, uR"((not|\w+n't) (allowed|permitted|accepted|welcome) as (an )?attachments?)"},
    {PolicyViolation, uR"(~- banned( (contents|name|file)\w*)?:|\bbanned (contents|file ?name|attachment|extension))"},
    // Named by what it is the address of.
    {Rejected, uR"(sender address .{0,60}(not a valid|must contain)|bad(mail)?from list|domain name required for sender)"},
    {Rejected, uR"(verification failed for <?addr|sender_?not_?in_?allowed\w*|notallowedsender|not on the recipient's list of senders)"},
    {Rejected, uR"(resolver\.rst\.(notauthorized|sendernotinallowedsenderslist|restrictedtorecipientspermission))"},
    {Rejected, uR"(addr>? (may not|must not|cannot|can not|is not (allowed|permitted|authori[sz]ed) to) (write|send|post)( mails?| messages?)? to)"},
    {Rejected, uR"(sender is not allowed|not (authori[sz]ed|allowed|permitted) to send (mail )?to (this|the) (recipient|address|group|list))"},
    {UserUnknown, uR"(recipient address .{0,60}(not a valid|must contain)|user address required|\.\.\. hostname required)"},
    {UserUnknown, uR"(address( \S+){0,4} is no longer (in use|valid)|returned unknown recipient|not in my validrcptto list|address verification failed: no such|unresolvable groupwise address)"},
    {MailboxFull, uR"((mail ?box|inbox|account|recipient|user).{0,40} has reached (its|the|his|their|a) (max\w*|storage|size|quota|limit))"},
    {MailboxFull, uR"((not|\w+n't) have enough (disk |storage |free )?space|over (their|his|her) (\S+ )?(limit|quota|allowance)|as their mailbox is full)"},
    {Filtered, uR"((does not|doesn't|do not) (want|wish) to (receive|get|accept) (any )?(e-?mails?|mail|messages?)( from)?)"},
    {Filtered, uR"((not|\w+n't) (be )?(allowed|permitted|able) to receive ((e-)?mails?|messages?) from (outside|external|the internet))"},
    {Filtered, uR"((recipient|addressee|user) (does not|doesn't) want (your|this|such) (e-?mails?|mail|messages?))"},
    {Filtered, uR"((recipient|addressee|user) has a (filter|rule))"},
    {Filtered, uR"(cannot route mail to user|(recipient|addressee|user|owner) has (blocked|rejected|refused) (you|this|your|the) ?(sender|address|mails?)?)"},
    {Filtered, uR"((refused|rejected|blocked|denied) by (a|the|an) (\S+ )?(rule|filter|setting)s? (of|from|set by|made by) (the |this )?(recipient|user|addressee))"},
    {Suspend, uR"((blocked|disabled|locked|closed|suspended) by (the|an|our|its|their) (administrator|customer|owner)|mail ?address is administratively disabled)"},
    {Suspend, uR"((blocked|disabled|locked|closed|suspended|de-?activated) (due to|because of|for|after) (\S+ )?(inactivity|non-?use))"},
    {HostUnknown, uR"(all relevant mx records point to non-existent|all host address lookups failed permanently|nxdomain)"},
    {HostUnknown, uR"(no host/domain dns record|infodomainnonexistent|dns\.nonexistentdomain|no such domain)"},
    {NotAccept, uR"(no mx found for (domain|destination)|no mail servers? (appears?|seems?) to exists?|no host found for existing smtp connection)"},
    {HostUnknown, uR"(domain( \S+){0,6} could ?n[o']t be resolved|no dns (information|records?|entry|entries|data) (was |were |is )?(found )?for)"},
    {HostUnknown, uR"(remote domain does ?n'?t exist)"},
    // Exchange 5.5, by its numbers.
    {UserUnknown, uR"(000c05a6)"},
    {ContentError, uR"(00050311|000502cc)"},
    {NetworkError, uR"(00120270)"},
    {SystemError, uR"(00010256|000d06b5|unavailable to take delivery|^temporary failure$)"},
    {NoRelaying, uR"(smtp relay error)"},
    // The client.
    {Blocked, uR"(helo command rejected|(bad|invalid|wrong|forged) (helo|ehlo)( name| host ?name| argument)?|my name was rejected)"},
    {Blocked, uR"((traffic|connections?|mail) not accepted from (this|your|that) (ip|network|host|server)|banned sender ?\[)"},
    {Blocked, uR"((not|\w+n't) (currently )?(accept|accepting|accepted) (e-?)?mails? (directly )?from (your|this) (ip|host|server|network|address)|no access from mail server|suspiciously like spammer)"},
    {Blocked, uR"(~\b(not|n't) (currently )?accept(ing|ed)? (e-?)?mails? (directly )?from \[?\d{1,3}(\.\d{1,3}){3})"},
    {Blocked, uR"((black|block|deny)-?listed (client|ip|host|server|network|relay)|(host|ip|server) is not welcome)"},
    {Blocked, uR"(connection (was |has been )?(rejected|refused|denied) (by policy|due to|because)|too many errors (from|detected))"},
    {Blocked, uR"(~\b(from|ip|address|host|server) ?:?\[?\d{1,3}(\.\d{1,3}){3}\]?,? (is |was |has been |have been )?(currently |temporarily |)"
              uR"(permanently )?(blocked|black-?listed|banned|denied|refused)\b)"},
    // Rates.
    {Speeding, uR"(max(imum)? (defers|e-?mails|messages)( \S+){0,4} per (hour|day|minute))"},
    {Speeding, uR"(too (much mail|many (messages|mails|e-?mails)) (from|received|sent|this hour|per|in the last|today|within))"},
    {Speeding, uR"((message|mail|sending|sender|recipient|submission|relay) (rate|send|sending)( limit)?s? (limit )?(was |is |has been )?(exceed|reach|limited)\w*)"},
    {Speeding, uR"(rate-?limit|server busy\. please try again later from|e-?mail sending limited|sending limit|(daily|hourly) limit|sending quota( \S+){0,3} (exhausted|exceeded|reached)|hourly quota)"},
    {SystemError, uR"((down|closed|off-?line|shut ?down|unavailable) (for|due to|because of) (\S+ )?maintenance|under maintenance)"},
    // Networks, by the names that routers of mail give their troubles.
    {NetworkError, uR"(network error on destination|all routes to destination|no valid route|address family mismatch|bad dns lookup error)"},
    {NetworkError, uR"(could not retrieve source address|temporary failure in mx lookup|mxloopback|configured in a loop|(?<!aliasing/)forwarding loop)"},
    {NetworkError, uR"(no route found to domain|unable to resolve route|tcp (read|write|connection) error|connection was broken|best-preference mx|hop ?count)"},
    {Expired, uR"(all attempts to (connect|deliver)( \S+){0,8} failed|could not be delivered within .{0,20}(days|hours))"},
    {Expired, uR"((message|mail)( \S+){0,3} (was |has been )frozen|frozen on arrival|tcp open failed|envelope expired|exceeded max time|host not reachable)"},
    // Programs behind the mailbox.
    {MesgTooBig, uR"((declared |announced |stated )?size (is |was )?too (big|large|long))"},
    {SystemError, uR"(aliasing/forwarding loop broken|would create a mail loop)"},
    {SystemError, uR"(several matches found in|set user context|delivery to (file|pipe) forbidden|aborted due to temporary)"},
    {SystemError, uR"(could not complete recipient verify|resolver\.adr\.(ambiguous|badprimary|invalidinsmtp))"},
    {UserUnknown, uR"(~user unknown\. command output:)"},
    {MailerError, uR"(~\bcommand output:|\bcannot update mailbox\b(?!.{0,160}(quota|too large))|\bexited abnormally\b|\buh-oh: \.qmail)"},
    // The text.
    {NotCompliantRfc, uR"((from|date|to|subject|sender|message-id) (header|field|line|header field) is missing|header from field is missing)"},
    {NotCompliantRfc, uR"((two|2|three|several|multiple|more than one) '?"?(from|date|to|subject|sender|message-id)'?"?:? (headers?|fields?|lines?|address(es)?)( lines?)?)"},
    {NotCompliantRfc, uR"(~\bbare <?(lf|cr)>?|\bbarelinefeeds?|smtplf\.html|\b(lines? too long|line length is \d+))"},
    {ContentError, uR"(8-?bit mail headers?|improperly[- ]formatted)"},
    {SyntaxError, uR"(~angle-brackets nested too deep|expected word or|domain missing in source-routed|malformed address: )"},
    {NoRelaying, uR"(not (one of )?our (own )?(local )?domains?|domain .{0,40}(is )?not (local|hosted) here)"},
    {NoRelaying, uR"(not (hosted|served) here)"},
    {NoRelaying, uR"(credentials for relay|(not|\w+n't) (be )?(allowed|permitted|authori[sz]ed|able) to be relayed|(not |un)?configured to let you do this)"},
    {SecurityError, uR"(user ?names? (or|and) passwords?|(wrong|bad|invalid|incorrect) (password|login|credentials))"},
    {SecurityError, uR"(smtp auth(entication)? (is )?required|could not retrieve credentials)"},
};

} // namespace

std::span<const BouncePhrase> phrasesOfPrograms() { return programs; }

} // namespace cf::delivery
