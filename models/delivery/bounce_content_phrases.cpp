#include "models/delivery/bounce_phrases.h"

namespace cf::delivery {

namespace {

using enum BounceReason;

// What a text is refused for stands before what is refused.
constexpr BouncePhrase content[] = {
    {Speeding, uR"(exceeded (their|its|the) limit for the number|reached your daily limit|daily .{0,20}limit (has been )?exceeded)"},
    {Speeding, uR"((messages|mails|e-?mails|recipients) .{0,30}per (hour|day|minute))"},
    {Blocked, uR"(block(ed)? for (spam|abuse)|not authorized to send e?-?mail directly)"},
    {PolicyViolation, uR"(rejected by (windows live )?(hotmail|outlook\S*) for policy reasons)"},
    {HasMoved, uR"(has been replaced by|recipient no longer (on|at) (this )?server|address (has )?changed to)"},
    {HasMoved, uR"((user|recipient|mailbox|account) (has |was )?moved)"},
    {HasMoved, uR"(please (use|forward to) (his|her|their|the) new address|no longer .{0,30}new (e-?mail )?address)"},
    {SpamDetected, uR"(~\bspam or virus\b)"},
    {VirusDetected, uR"(~(?<!anti)(?<!anti[- ])\b(virus(es)?|malware|malicious (code|software|content|attachment)|infected|trojan|)"
     uR"(worm)\b(?!.{0,12}(filter|scanner) (temporar|unavail|error|fail)))"},
    {Suppressed, uR"(~\b(suppression list|suppressed (address|recipient)|address (is )?suppressed|recent history of (hard )?bounc)\w*)"},
    // Mailboxes that are full. "sending quota" is another thing.
    {Speeding, uR"(~\b(daily|hourly|sending|outgoing|outbound) (user )?(sending |message |mail |email )?(quota|limit) (has been |)"
     uR"(is |was )?(exceeded|reached))"},
    {SystemFull, uR"(mail ?system (is )?full|disk (is )?full|no space left on device)"},
    {SystemFull, uR"(insufficient system (storage|resources|space))"},
    {MailboxFull, uR"(~\b(mail ?box|inbox|in-box|mailfolder|mail ?drop|account|recipient|user|destinatario|postfach|konto|)"
     uR"(bo.{1,2}te)('s)?( mail| mailbox)? (\S+ )?(is |are |was |has |seems |appears |currently |temporarily |est |ist |)"
     uR"(of ){0,3}(to be )?(full|over ?quota|exceeded|over (its |the |their )?(quota|limit|allotted|storage)|)"
     uR"(out of (disk |storage )?space|pleine|voll|llen[oa]))"},
    {MailboxFull, uR"(~\b(over|exceed(s|ed|ing)?|out of|beyond|above|full) ?(the |its |their |his |her |allowed |assigned |allotted |)"
     uR"(maximum |mailbox |mail |disk |user |storage |e-?mail |file ){0,4}(quota|storage (limit|space|allocation|quota)|)"
     uR"(disk (space|quota)|mailbox (size|limit)|allocated space|space (limit|quota|allocation))\b)"},
    {MailboxFull, uR"(~\b(quota|mail ?box (size|limit|quota|space|storage)|storage (limit|quota|allocation|space)|shutoffquota|)"
     uR"(maildir|disk ?quota)\S{0,12} (is |has |been |was |will be |would |limit |size ){0,3}(over|full|exceed\w*|)"
     uR"(reached|violation|not available))"},
    {MailboxFull, uR"((mail ?box|inbox|mailfolder|folder|user|account)[ -]?full|full mail ?box|over ?quota|overquota)"},
    {MailboxFull, uR"((is )?out of storage( space)?|not enough (disk |storage |free )?space)"},
    {MailboxFull, uR"(insufficient (disk |storage |mailbox )?(space|storage))"},
    {MailboxFull, uR"(no (more )?(disk |storage |free )?(space|room) (left )?(in|on|for) (the |this |his |her |recipient)?)"},
    {MailboxFull, uR"(too much mail (data|stored)|maximum (number of messages|allowed (mailbox|inbox)))"},
    {MailboxFull, uR"(too many messages (in|on) (this|the|that|its|his|their) (mail ?box|user|account|recipient|server))"},
    {MailboxFull, uR"(mailbox (has )?exceed\w*|exceeded (storage|mailbox|e-?mail) (allocation|limit|quota))"},
    {MailboxFull, uR"(number of messages in .{0,20}mailbox exceeded|quota exceeded|disk quota|file too large|mbox_?full)"},
    {MailboxFull, uR"(mailbox size)"},
    {MailboxFull, uR"(~(speicherplatz|(postfach|mailbox)( \S+){0,3} ist (\S+ )?(voll|überfüllt)|postfach (\S+ )?(voll|überfüllt)|(quota|kontingent|speicherplatz)\S* .{0,12}überschritten|)"
     uR"(bo[îi]te .{0,40}(pleine|satur)|buz[oó]n .{0,30}llen[oa]|casella .{0,30}piena|caixa .{0,40}cheia|postvak .{0,30}vol\b|skrzynka .{0,30}(pełna|przepełniona)|почтовый ящик .{0,20}(переполнен|полон)|メールボックス.{0,12}(いっぱい|一杯|超え)|)"
     uR"(邮箱.{0,8}(已满|满)|容量))"},
    // Too large for the system or for the recipient; the status tells which.
    {MesgTooBig, uR"(~\b(message|mail|e-?mail|size|body|attachment|content|header)s?('s)? (file |size |length |body |is |was |of |)"
     uR"(\S+ |exceeds |line ){0,4}(exceed\w*|too (big|large|long)|larger than|over) ?(the |its |fixed |your |server |)"
     uR"(system |our |that |max\w* |allowed |administrative |a |google's |permitted |configured |recipient's |message |)"
     uR"(mail |e-?mail ){0,5}(size|limit|maximum|length|big|large|\d+|for (the )?(system|server|this|domain|user|)"
     uR"(recipient)|bytes|message))"},
    {MesgTooBig, uR"((message|mail|e-?mail|msg|data|body)( size)?( is| was)? too (big|large|long))"},
    {MesgTooBig, uR"((mail|message|e-?mail) size limit|size limit (exceeded|of))"},
    {MesgTooBig, uR"(exceeds? (the )?(maximum )?(message |allowed )?size|max(imum)? (message|e-?mail|mail) size)"},
    {MesgTooBig, uR"(max message size exceeded|recipsizelimit|too large (for|to)|message (length|size) (limit|exceed))"},
    {MesgTooBig, uR"(~(nachricht|mail|anhang)\S*( \S+){0,3} zu gro(ß|ss)|(message|courriel|pièce jointe)( \S+){0,3} trop (gros|volumineu|grand)|)"
     uR"((mensaje|mensagem|correo)( \S+){0,3} (demasiado grande|muito grande|grande demais)|messaggio( \S+){0,3} troppo grande|(письмо|сообщение)( \S+){0,3} слишком больш)"},
    // Signing of the mail.
    {AuthFailure, uR"(dmarc|(?<!header ')dkim(?!-signature)|spf(?! domain)|sender policy framework|domainkeys?|domain authentication)"},
    {AuthFailure, uR"(unauthenticated (e-?mail|mail|message))"},
    {AuthFailure, uR"((does not|doesn't|did not|not) (have |pass |meet )?(the )?(required )?authentication (information|checks?|level|)"
     uR"(requirements))"},
    {AuthFailure, uR"(authentication (checks?|information|results?) (fail|miss|require)\w*)"},
    {AuthFailure, uR"(fails? (to pass )?authentication|message failed authentication|failed authentication checks)"},
    {AuthFailure, uR"(sender (id|authentication) (check |verification )?(fail\w*|error)|spoof(ed|ing)?)"},
    {AuthFailure, uR"(forged (sender|address)|mail is unauthenticated|not authenticated.{0,40}(domain|message))"},
    {AuthFailure, uR"(sender is unauthenticated|sender authentication)"},
    {RequirePtr, uR"(reverse[- ]?(dns|lookup|host ?name|address)|rdns|ptr|in-addr\.arpa)"},
    {RequirePtr, uR"(no (dns )?(host)?name (found )?for (your )?(ip|address))"},
    {RequirePtr, uR"(cannot (find|resolve) your (host ?name|ip|address|hostname))"},
    {RequirePtr, uR"(could ?n[o']t (find|resolve) your (host ?name|address|ip))"},
    {RequirePtr, uR"(can'?t (find|resolve) your (host ?name|address)|unresolvable (host|ip|address|reverse))"},
    {RequirePtr, uR"(mismatch(es)? (with )?(the )?client ip|forward(ed)?[- ]confirmed|fcrdns)"},
    {RequirePtr, uR"(unable to resolve (your )?(ip|host ?name)|dns (check|lookup) (of|for) your (ip|host))"},
    {RequirePtr, uR"(without a (valid )?(hostname|ptr)|does not resolve to (your|the) (ip|address|client))"},
    // Lists that name the client's address, before words on reputation and spam, which their names hold.
    {Blocked, uR"(~\b(spamhaus|spamcop|sorbs|barracuda(central)? ?(reputation|networks|central|\.org)|uceprotect|abuseat|dnswl|)"
     uR"(rbl|dnsbl|rhsbl|surriel|njabl|mail-abuse|dsbl|ordb|senderbase|sbl|xbl|pbl|cbl|bl\.\w+|manitu|backscatterer|)"
     uR"(invaluement|trustedsource|realtime blackhole|real-?time block|nixspam|passive spam block|psbl|)"
     uR"(cloudmark sender intelligence|ipcheck\.proofpoint|dnsbl-lookup)\b(?!.{0,40}(url|uri|link)))"},
    {Blocked, uR"(~\b(client|host|ip|server|address|network|connection|sender ip|relay|ip address)\b.{0,60}\b(black[- ]?list(ed)?|)"
     uR"(block[- ]?list(ed)?|deny ?list(ed)?|blocked using|banned)\b)"},
    {Blocked, uR"(blocked using|banned sending ip|client host rejected|on our (block|black|deny) ?list)"},
    {Blocked, uR"((your|sending|source|client|remote) (ip|ip address|network|server|host|mta)( address)?\S{0,3}( \S+){0,3} (is |)"
     uR"(has been |was |been )?(blocked|black-?listed|block-?listed|banned|rejected|refused|denied|not allowed|)"
     uR"(prohibited|restricted|listed))"},
    {Blocked, uR"(blacklisted by|suspected spam ip|spam (ip|source|sender|host)|open (relay|proxy))"},
    {Blocked, uR"(dynamic(ally)?[- ](assigned |allocated )?(ip|address|host)(es|s)?( address(es)?)?|dial-?up)"},
    {Blocked, uR"(residential (ip|address|customer|host)|consumer ip)"},
    {Blocked, uR"(not accept(ed|ing)? (mail|e-?mail|connections?|messages?)( directly)? from (this|your|dynamic|the|that|)"
     uR"(dial)( \S+){0,3} ?(ip|address|host|network|server|client))"},
    {Blocked, uR"(use the smtp server of your isp|use your isp|messages from \S+ (weren't|were not) sent)"},
    {BadReputation, uR"(reputation|senderscore|sender score|unsolicited mail originating|due to user complaints)"},
    {BadReputation, uR"(user complaints)"},
    {Blocked, uR"(grey-?list(ed|ing)?|connection (was )?(refused|rejected|denied), (connection )?closed)"},
    {Blocked, uR"(not allowed to connect|(you|host) (is|are) not allowed to connect)"},
    {HasMoved, uR"(~\buser not local; please try\b)"},
    {TooManyConn, uR"(too many (concurrent |simultaneous |smtp |open |active |parallel )?(connections?|recipients|sessions?|rcpts?|)"
     uR"(rcpt to|connects?|threads|clients))"},
    {TooManyConn, uR"(connection (rate )?(limit|frequency)|connection rate limit|frequency limited)"},
    {TooManyConn, uR"((max\w*|limit|number) (number )?(of )?(concurrent |simultaneous |allowed )?(connections?|sessions?|)"
     uR"(recipients)( \S+){0,2} (exceed\w*|reached|per|limit))"},
    {TooManyConn, uR"(concurren(t|cy) .{0,30}(limit|exceed|connections|sessions))"},
    {TooManyConn, uR"(maximum of \d+ (\S+ )?(connections|sessions|recipients))"},
    {TooManyConn, uR"(maximum (number of )?(concurrent |simultaneous |\S+ )?(connections|sessions|recipients))"},
    {TooManyConn, uR"(recipients? limit|exceed\w* (the )?(maximum|number|limit) .{0,20}(connections|recipients))"},
    {Speeding, uR"(~\b(rate[- ]limit\w*|unusual rate|too fast|too quickly|at a rate that|throttl\w*|sending (too )?(much|many|fast|)"
     uR"(frequently)|exceed\w* (the )?(rate|hourly|daily)|rate of (incoming|messages)|slow(ing)? down|receiving mail too|)"
     uR"((has |have )?(sent|exceeded) (more|too many) (messages|e?-?mails|mails)|message rate|submission rate|)"
     uR"(volume of (mail|messages|email))\b(?!.{0,20}connection))"},
    {SpamDetected, uR"(~(?<!anti)(?<!anti[-_])\b(spam(my|s|ming|like|assassin|iness)?|junk( ?e?-?mail)?|unsolicited|ube|uce|)"
     uR"(spamdetect\w*|bulk e?-?mail|phish\w*|scam|considered (as )?(unwanted|bulk)|unwanted (e-?mail|message|mail|)"
     uR"(content)|surbl|uribl|(blocked|blacklisted|listed|prohibited|banned|malicious|bad) (url|uri|link|domain in)|)"
     uR"(url .{0,30}(blocked|blacklist)|(rejected|blocked|refused|denied|detected|caught) (by|as) .{0,25}spam\w*|dt:spm|)"
     uR"(score(d)? (is )?(too high|above|exceed|as)|identified as|looks like (a )?(spam|bulk)|(message|mail|e-?mail|body|)"
     uR"(your) (body |text )?content (was |has been |is )?(rejected|denied|refused|not accept|blocked|filtered)|)"
     uR"(content (rejected|denied|refused|filter(ed)?|restriction|judged)|rejected (due to|for|because of) (its |the |)"
     uR"(your |message )?content|message (has been )?filtered|mail content denied|cloudmark|rejected by (the )?(content|)"
     uR"(bayes\w*|heuristic)|high probability)\b)"},
};

} // namespace

std::span<const BouncePhrase> phrasesOfContent() { return content; }

} // namespace cf::delivery
