#include "models/delivery/bounce_phrases.h"

namespace cf::delivery {

namespace {

using enum BounceReason;

constexpr BouncePhrase places[] = {
    {Expired, uR"(recipient('s)? (mail )?(server|system|host) (is )?(temporarily )?(unavailable|busy|not responding|down)( or busy)?)"},
    {UserUnknown, uR"(no matches to nameserver query|does not have a final e-?mail delivery point|no user by that name)"},
    {NotCompliantRfc, uR"(no (resent-)?(from|date|message-id|sender) field)"},
    {NetworkError, uR"(~\bname service error.{0,80}try again\b)"},
    {UserUnknown, uR"(~\b(unable to validate recipient|recipient .{0,20}(validation|verification) fail))"},
    // Google says at which point: 13 and 14 when the recipient was named, 15 to 18 with the text.
    {Filtered, uR"(~\(state 1[78]\))"},
    {UserUnknown, uR"((e-?mail )?address couldn't be found)"},
    {UserUnknown, uR"(not listed in (the )?(\S+ )?(directory|address book|public name))"},
    {UserUnknown, uR"(user unknown in (local|virtual|relay|the)\b|(recipnotfound|recipientnotfound)|user not exist)"},
    {UserUnknown, uR"(user not listed|account that you tried to reach does not exist|no mailbox here by that name)"},
    {UserUnknown, uR"(~ディレクトリ.{0,20}見つか|nicht im domino-verzeichnis|\b(annuaire|répertoire) domino|adresse (wurde )?nicht gefunden|adresse introuvable)"},
    {UserUnknown, uR"(~no se ha encontrado la dirección|indirizzo non trovato|endereço não encontrado|adres niet gevonden|adressen hittades inte)"},
    {UserUnknown, uR"(~nie znaleziono adresu|адрес не найден|アドレス不明|アドレスが見つから|找不到(该)?地址|找不到地址|未找到地址)"},
    {Rejected, uR"(~not a registered gateway user|purported responsible address)"},
    {NotAccept, uR"(~indicated no smtp service|malformed or unexpected name server reply)"},
    {HostUnknown, uR"(~\b(host|domain) \S+ (was |is )?(not found|unknown|does not exist))"},
    {NoRelaying, uR"(relay(ing)?( access| mail| to \S+)?( is| was)?( \S+)? ?(denied|prohibited|disallowed|not (permitted|allowed|authorized|)"
     uR"(supported)|forbidden|refused|rejected|disabled|restricted))"},
    {NoRelaying, uR"((unable|not (allowed|permitted|authorized|able)|refus\w*|won't|will not|do not|does not|don't|cannot|can not|)"
     uR"(no) (to )?relay(ing)?)"},
    {NoRelaying, uR"(no relaying|(denies|deny|refuses|rejects) (to )?relay|not (a )?relay|relay (access|not|attempt))"},
    {NoRelaying, uR"(not (in|on) (my|our|the) (list of )?(allowed )?(rcpt ?hosts|relay)|allowed rcpthosts)"},
    {NoRelaying, uR"(not (a )?local (domain|address|host|gateway)|not a gateway|domain is not (local|hosted|served))"},
    {NoRelaying, uR"(we (do not|don't) (handle|host|serve|accept) (mail|e-?mail|messages) for)"},
    {NoRelaying, uR"(this system is not configured to relay|insecure mail relay)"},
    {NoRelaying, uR"(mail server requires authentication when attempting to send to a non-local|tenantattribution)"},
    {NoRelaying, uR"(not an open relay|you must (check|pop|authenticate).{0,30}(before|first)|non-accepted domain)"},
    {NoRelaying, uR"(no valid (host|domain) for relay|as a relay)"},
    {NotCompliantRfc, uR"(~\b(missing|having no|without|no) (a )?(valid )?(\S+ (in|the) )?(from|date|message-id|to|subject):)"},
    {ContentError, uR"(~\btransaction failed: .{0,40}header)"},
    {NotCompliantRfc, uR"((not|non|isn't|aren't|is not)[ -]?(in )?(compli\w+|conform\w*|accordance)( to| with)? ?(the )?(rfc|)"
     uR"(internet message|5322|2822|standards?))"},
    {NotCompliantRfc, uR"(not rfc[ -]?\d*)"},
    {NotCompliantRfc, uR"(rfc[ -]?(5321|5322|2822|2821|822|1035|2047|1893|7505)? ?(non-?complian\w+|not compliant|complian\w+|violation|)"
     uR"(standards?|conform\w*))"},
    {NotCompliantRfc, uR"(violat\w+ (of )?rfc)"},
    {NotCompliantRfc, uR"((missing|without|has no|no|invalid|duplicate[d]?|multiple|more than one|bad|malformed|blank|empty|incorrect|)"
     uR"(several|must (have|contain)) (a |an |valid |required |mandatory |the |single ){0,3}'?"?(from|date|message-id|to|)"
     uR"(subject|sender|return-path|mime-version)?'?"?:? ?(field|header|headers|line)s?( |:|$|\.|,))"},
    {NotCompliantRfc, uR"(multiple .{0,20}addresses in (the )?from|bare (lf|cr|line ?feeds?|newlines?)|stray newlines?)"},
    {NotCompliantRfc, uR"(header(s)? (is |are )?(missing|malformed|not rfc|invalid|duplicated?))"},
    {NotCompliantRfc, uR"(headers? (field )?(is |are )?(not )?required|message(-id| id) (is )?(missing|required))"},
    {NotCompliantRfc, uR"(not.{0,20}valid rfc|mail (message )?is malformed|duplicate header)"},
    {ContentError, uR"(improper use of 8-?bit|8-?bit (data|character)s? in (the )?(message )?header)"},
    {ContentError, uR"((invalid|malformed|bad|broken|improper) (mime|header|message (format|structure|body)|content|encoding|charset))"},
    {ContentError, uR"(mime (error|headers?|conversion|violation|structure)|header (error|size|field size))"},
    {ContentError, uR"(content (error|type not|conversion)|conversion (required|not supported|failed|prohibited))"},
    {ContentError, uR"(message (format|header) (error|invalid|size)|too many (bad|invalid) (header|mime))"},
    {ContentError, uR"(the headers? in this message contain|null characters?|message filtered\. please see)"},
    {ContentError, uR"(invalid (e-?mail )?format|smtputf8 (is )?required|8bitmime)"},
    {PolicyViolation, uR"(policy reasons?|local policy|security polic(y|ies))"},
    {PolicyViolation, uR"((mail|message|e-?mail|content|attachment|site|company|corporate|receiver|recipient's|organization(al)?|delivery|)"
     uR"(administrative|domain|examination|compliance) ?-?polic(y|ies)\b(?! error))"},
    {PolicyViolation, uR"(due to (a |our |the |its )?polic(y|ies))"},
    {PolicyViolation, uR"((by|because of|per|against|violat\w+) (\S+ )?(\S+ )?polic(y|ies))"},
    {PolicyViolation, uR"(polic(y|ies) (restriction|rejection|prohibit|rules?)|you have exceeded the maximum)"},
    {PolicyViolation, uR"((illegal|prohibited|forbidden|disallowed|banned|dangerous|unsafe|unauthorized|blocked|restricted|executable|)"
     uR"(potentially) (file ?name |file |type of |type )?(attachment|file type|file extension|extension|content type|)"
     uR"(content))"},
    {PolicyViolation, uR"(attachments? (type |extension |name )?(\S+ )?(is |are |was |has been )?(not (allowed|permitted|accepted)|)"
     uR"(forbidden|prohibited|blocked|rejected|denied|illegal))"},
    {PolicyViolation, uR"((presents|is) a potential|administrative prohibition|prohibited by administrator|mailpolicy)"},
    {PolicyViolation, uR"(content examination|not accepted for policy|data loss prevention|dlp)"},
    {Rejected, uR"((sender|from|return|originat\w+|envelope|reply)( e-?mail| mail| address| domain| envelope| host| path| user|)"
     uR"( name| header| field)?( address| domain)?( \S+){0,2}? ?(:|is |was |has been |are )?(not )?(rejected|denied|)"
     uR"(refused|blocked|invalid|unknown|banned|(black|block|deny)-?listed|not (allowed|permitted|accepted|found|exist\w*|valid|)"
     uR"(recognized|verified|authorized|deliverable)|does ?n[o']t exist|does not (exist|resolve)|doesn'?t exist|)"
     uR"(unverified|verify failed|verification failed|undeliverable|unrout\w+|not resolv\w*|forbidden|prohibited|)"
     uR"(must (exist|resolve|not)))"},
    {Rejected, uR"((invalid|bad|unknown|unresolvable|nonexistent|non-existent|rejected|blocked|banned|unverif\w+|unroutable|)"
     uR"(unrouteable|wrong|forged|unqualified|illegal|spoofed) (sender|from|return|mail from|envelope|originator)\b)"},
    {Rejected, uR"(domain of (the )?sender( address)?|sender(s)? (address )?verif\w+|could not verify (the )?sender)"},
    {Rejected, uR"(could not complete sender verify)"},
    {Rejected, uR"((access|mail|message|e-?mail|messages) (is |was )?(denied|refused|rejected|blocked|not accepted)( for|)"
     uR"( from)?( the)? (sender|from|<addr>))"},
    {Rejected, uR"(no(t)? (accept\w*|allow\w*)( \S+){0,3} (bounces?|null sender|from your domain|from this (domain|sender|address)|)"
     uR"(empty (sender|envelope)))"},
    {Rejected, uR"((null|empty|blank) (sender|from|return path|envelope)|blocked senders?)"},
    {Rejected, uR"((denies|deny|refuses|rejects) (the |this )?sender|sender .{0,20}black ?-?list(ed)?)"},
    {Rejected, uR"(bad outbound sender|you are not allowed to (send|post)|sender.{0,10}recipient.{0,20}mismatch)"},
    {Rejected, uR"(mail from (\S+ )?(rejected|refused|denied|blocked|not allowed))"},
    {Rejected, uR"((does not|doesn't) (like|accept) (the )?sender|but sender was rejected|permission to (send|post))"},
    {Rejected, uR"(not (a )?(member|subscriber))"},
    {Rejected, uR"(not (allowed|permitted) to (post|send) (messages? )?(to|as|from)( \S+){0,2} (list|group|address)?)"},
    {Rejected, uR"((posting|submission) (is )?(restricted|not allowed)|only (members|subscribers) (can|may) (post|send))"},
    {Rejected, uR"(unable to verify (sender|address|user))"},
    {Suspend, uR"(~(?<!delivery temporarily )\b(mail ?box|account|user|recipient|address|id|e-?mail|customer|subscriber|domain|)"
     uR"(inbox|destinatario|name)('s)?( account| mailbox| address| status| name| e-?mail)?( \S+){0,2}? ?(:|is |was |has |)"
     uR"(have |been |are |\(s\) |temporarily |currently |permanently |also ){0,4}(disabled|suspended|inactiv\w*|locked|)"
     uR"(de-?activated|dis-?activated|frozen|blocked for|expired|dormant|discontinued|terminated|closed|cancell?ed|)"
     uR"(not (currently )?active|on hold|over ?due|out of service|temporarily (limited|unavailable)|not activ\w*|)"
     uR"(restricted)\b)"},
    {Suspend, uR"((disabled|suspended|inactive|de-?activated|frozen|locked|expired|dormant|terminated|invalid/inactive|)"
     uR"(closed) (mail ?box|account|user|recipient|customer|address))"},
    {Suspend, uR"(e-?mail account that you tried to reach is (disabled|inactive))"},
    {Suspend, uR"(no longer (active|in use|available|accept\w*|valid).{0,0}|user (is )?(suspended|hangup|locked))"},
    {Suspend, uR"(mailbox disabled|mailbox unavailable or access denied.{0,0})"},
    {Suspend, uR"(account (has been|is|was) (disabled|suspended|closed|deactivated)|vorübergehend gesperrt|gesperrt)"},
    {Suspend, uR"(compte (est )?(suspendu|désactivé|inactif|bloqu)|cuenta (suspendida|deshabilitada|inactiva))"},
    {Suspend, uR"(~(utente|account|casella)( \S+){0,3} (sospes|disattivat|disabilitat)[oa]|(conta|caixa)( \S+){0,3} (suspensa|desativada|bloqueada)|(ящик|аккаунт|учетная запись)( \S+){0,2} (заблокирован|отключен))"},
    {NotAccept, uR"(null ?mx)"},
    {NotAccept, uR"((does not|doesn't|do not|don't|did not|not|never|will not) (accept|receive|handle|want) (any |inbound |)"
     uR"(incoming |e-?)?(mail|email|e-mail|messages?)\b(?! (from|for this)).{0,60})"},
    {NotAccept, uR"(no (valid |usable |working )?mx)"},
    {NotAccept, uR"((mail exchanger|mx)( record)?s? (not found|do(es)? not exist|missing|could not))"},
    {NotAccept, uR"(could ?n[o']t find a mail exchanger|no mail ?(exchanger|server|hosts?)|mail receiving disabled)"},
    {NotAccept, uR"(mail protocol error|host/domain does not accept|smtp service (is )?not (available|provided|offered))"},
    {NotAccept, uR"(no smtp service here|does not accept mail|address of the domain is not|no mail (is )?accepted)"},
    {NotAccept, uR"(not accepting (mail|messages)( at|$))"},
    {NetworkError, uR"(host ?name lookup fail\w*|name server:.{0,60}(lookup fail|timeout))"},
    {NetworkError, uR"(dns (failure|error|lookup|query|server|resolution)|temporary lookup failure)"},
    {NetworkError, uR"(host lookup (did not complete|fail\w*)|routing (loop|error)|mail (forwarding )?loop\w*)"},
    {NetworkError, uR"(looping (message|mail)|message (is )?looping|loop(s)? (back|detected)|loops back|bounc(e|ing) loop)"},
    {NetworkError, uR"(too many hops|hop ?counts?|too many "?received"?|forwarded more than the maximum)"},
    {NetworkError, uR"(possible (mail )?loop|network (is )?(unreachable|error|down)|no route to host)"},
    {NetworkError, uR"(host (is )?(unreachable|down)|lost connection)"},
    {NetworkError, uR"(connection (was )?(reset|lost|died|dropped|closed|broken|aborted|terminated)|unable to route)"},
    {NetworkError, uR"(unroutable network|routing fail\w*|(?<!directory )server failure|could not (resolve|contact dns)|cname lookup)"},
    {NetworkError, uR"(bad connection|remote protocol error|cannot (route|resolve host)|mx (list )?(for|points|loop))"},
    {NetworkError, uR"(name service error.{0,80}try again)"},
    {HostUnknown, uR"(~(^|\s)[\w-]+(\.[\w-]+)+ (does not|doesn't) exist)"},
    {HostUnknown, uR"((unknown|no such|unresolvable|invalid|bad|nonexist\w+|non-exist\w+|illegal|not a valid|unrouteable|)"
     uR"(unroutable) (mail |e-?mail |recipient |destination |target )?(host( ?name)?|domain( name)?|system|server|)"
     uR"(address domain|destination domain))"},
    {HostUnknown, uR"((host|domain|server)( or domain)?( name)?( \S+){0,2}? ?(is |was |does |do |has |could |can |may |:)*(unknown(?! (recipient|user|mail ?box|addr|account|local|alias|name|person|customer|subscriber))|)"
     uR"(not found|not exist\w*|n[o']t exist|not (be )?(found|resolved?|reachable|registered|valid)|no dns|)"
     uR"(couldn'?t be found|invalid|not in dns|has no (mx|a|address)|nonexistent|must exist|is not reachable|)"
     uR"(doesn't exist))"},
    {HostUnknown, uR"(unrouteable (mail )?(address|domain)|unroutable (mail )?(address|domain))"},
    {HostUnknown, uR"((couldn'?t|could not|cannot|can't|unable to|not able to) (find|look ?up|locate|resolve) (any |the |)"
     uR"(a )?(\S+ )?(host|domain|mx|address|name))"},
    {HostUnknown, uR"(nonexistentdomain|nonexistent domain|nxdomain|host or domain name not found)"},
    {HostUnknown, uR"(name or service not known|domain (you|that you) .{0,40}not|name service error for name)"},
    {HostUnknown, uR"(~\b(domain|domäne|domaine|dominio|domínio|домен)\S*( \S+){0,3} (existiert nicht|(wurde )?nicht gefunden|n'existe pas|no existe|non esiste|não existe|не существует|не найден))"},
    {HostUnknown, uR"(no (such )?domain|bad destination (system|host)|host (name )?unknown)"},
    {Expired, uR"(timed[- ]?out|time[- ]?out|retry time(out)?|retry (limit|period|count))"},
    {Expired, uR"(deliver\w* (time |has |period |was )*(expired|timeout))"},
    {Expired, uR"((message|mail|delivery|it) (has |was |time |is )*(been )?(expired|timed out)|expired)"},
    {Expired, uR"(in the queue (for )?too long|(queue(d)?|delivered for) too long|too long in (the )?(mail )?queue)"},
    {Expired, uR"(could not be (delivered|sent) (for|in|within|after|to the recipient for) .{0,20}(day|hour|minute|attempt)s?)"},
    {Expired, uR"((for|after|over|past|than|within) (the (last|past) )?\d+([.:]\d+)? ?\S{0,3} ?(hours?|days?|minutes?|seconds?|)"
     uR"(attempts|tries|retries))"},
    {Expired, uR"(failed \d+ (attempts|times)|delivery failed \d+)"},
    {Expired, uR"(maximum (number of )?(retries|attempts|retry|delivery)|too many (attempts|retries|failures)|gave up)"},
    {Expired, uR"(give up|have been failing for a long time|still undelivered|has been delayed)"},
    {Expired, uR"(not been (able to )?deliver\w*.{0,40}(hours|days)|undelivered (after|for))"},
    {Expired, uR"(unable to (connect|reach|establish|contact (the )?(destination|host|remote)))"},
    {Expired, uR"((wasn't|not) able to (connect|establish)|connection (was )?(refused|attempt)|couldn'?t connect)"},
    {Expired, uR"((could not|cannot|can't) connect|no (answer|response|reply) from|(did not|didn't|not) respond\w*|no smtp connection)"},
    {Expired, uR"(requests to connect|socket error|failed to connect|server (is )?busy|unreachable for)"},
    {Expired, uR"(will (keep|continue) (on )?(trying|retry)|deferred: connection)"},
    {MailerError, uR"(unknown mailer error|mailer (error|exit\w*)|command (died|failed|exit\w*|time limit|returned))"},
    {MailerError, uR"(procmail|exit (status|code)|exited with|delivery agent|pipe (to|failed|delivery)|x-unix)"},
    {MailerError, uR"(child (process|status)|local delivery (failed|error|agent)|returned (exit )?(code|status) \d+)"},
    {MailerError, uR"(can'?t (create|open|write) (user )?(output|file|mailbox)|maildrop|deliver\.exe)"},
    {MailerError, uR"(filter (failed|program)|unable to (open|create|write|lock) mail ?box|did not return)"},
    {MailerError, uR"(program (failed|error)|\bldelivery\b|transport returned)"},
    {Filtered, uR"((because|due to|based on) (of )?(the )?(recipient|user|e-?mail|member)('s)? .{0,20}(preferences?|setting|polic|)"
     uR"(request|filter|restriction|rule))"},
    {Filtered, uR"(preferences? (of|prevent))"},
    {Filtered, uR"((refused|rejected|declined|blocked|denied|discarded) by (the |an? |this |recipient |)"
     uR"(mail )?(recipients?(?!'?s? (domain|server|mail|system|host))|user|addressee|subscriber|owner|customer|receiver|)"
     uR"(filter)\w*)"},
    {Filtered, uR"((recipient|user|subscriber|account|member|customer|mailbox|addressee)('s)?( has| have| is| was| will| does|)"
     uR"( only| mailbox)? ?(only |not |n't )?(reject|refus|block|restrict|filter|declin|limited|accept\w* (mail|)"
     uR"(messages?|e-?mail)? ?(only )?from|currently rejecting)\w*)"},
    {Filtered, uR"(you have been blocked by|blocked you|user reject|by (his|her|their) (mail )?(filter|settings?))"},
    {Filtered, uR"(due to extended inactivity|not accepting (mail|messages) from|message refused by)"},
    {Filtered, uR"(refused by (user|recipient)|recipients? (preferences?|settings?|filter\w*)|\(state 1[5-9]\))"},
    {Filtered, uR"((challenge|confirmation|white-?list) (required|response|only))"},
};

} // namespace

std::span<const BouncePhrase> phrasesOfPlaces() { return places; }

} // namespace cf::delivery
