#include "models/delivery/bounce_phrases.h"

namespace cf::delivery {

namespace {

using enum BounceReason;

// Nobody there.
constexpr BouncePhrase unknownUsers[] = {
    {UserUnknown, uR"(~\b((unknown|no such|not a (known|valid)|invalid|nonexist\w+|non-exist\w+|unrecognized|undefined|bad|illegal|)"
     uR"(incorrect|wrong|disabled or non-existent|unavailable|unregistered|not our) (or \S+ )?(local |recipient |)"
     uR"(destination |virtual |mail |e-?mail |final |delivery |mailbox |user |to |rcpt |target |gateway )*(user(s|id|)"
     uR"(name)?|recipients?|mail ?box(es)?|account|address(ee)?|person|customer|subscriber|local[- ]?part|name|alias|)"
     uR"(destination|id|receiver|destinat\w+|member|addr|rcpt)\b))"},
    {UserUnknown, uR"(~\b(user|recipient|mail ?box|account|address(ee)?|person|subscriber|customer|login|name|alias|destination|addr|)"
     uR"(receiver|member|local[- ]?part)>?(\(s\)|'s|s)?( e-?mail| mail| address| account| name| mailbox| id| local part|)"
     uR"( you specified| that you| you)*( \S+){0,3}? ?(is |was |are |has |have |been |does |do |did |could |can ?|the |)"
     uR"(seems |in |this |a |to |be |:|'|\()*(unknown|not (a |been |be |currently |in )?(known|found|exist\w*|valid|)"
     uR"(recogni[sz]ed|listed|registered|located|local|here|available|defined|our|accessible|authori[sz]ed to|in our|)"
     uR"(have|deliverable|matched|a valid|hosted|member|active mailbox)|n[o']t ?(exist|have|found|be found|recognize|)"
     uR"(match)|couldn'?t be found|unavailable|not unique|invalid|no longer (exist\w*|valid|available|in use|active|)"
     uR"(works?|accept\w*|with|at|here|on)|non-?exist\w*|undeliverable|doesn'?t exist|does not exist|rejected|unrout\w*|)"
     uR"(bad|wrong|incorrect|isn'?t (valid|known|in|a|one)|not our|(has )?been (removed|deleted)|removed|deleted|)"
     uR"(lookup fail\w*|ambiguous|obsolete))"},
    {UserUnknown, uR"(no (such |valid |matching |known )?(user|recipient|mail ?box|account|person|address|customer|member|)"
     uR"(subscriber)s?( here| with| by| at| found| in| named| exists?| of|\b))"},
    {UserUnknown, uR"((user|recipient|mailbox|account|address)s?( does)? not|unknown or illegal (user|alias|address))"},
    {UserUnknown, uR"(not listed in|recipnotfound|recipientnotfound|adr\.\w*notfound|no mailbox here)"},
    {UserUnknown, uR"(mailbox (not found|unavailable|does not exist)|(this|that) user (doesn'?t|does not) have)"},
    {UserUnknown, uR"(dd this user|not a registered|is not a (valid|registered|known)|user_?unknown|unknown_?user)"},
    {UserUnknown, uR"(unknown (user|recipient)|unknown:? addr|there is no (user|one|such|mail))"},
    {UserUnknown, uR"((doesn'?t|does not|not) (like|accept) recipient|no one by that name|nobody (here )?by)"},
    {UserUnknown, uR"(no longer (works?|employed|with (us|the|our)|here|a customer|in service|accepts mail))"},
    {UserUnknown, uR"(has left (the )?(company|organi[sz]ation)|who is|local address (contains|is)|invalid/inactive)"},
    {UserUnknown, uR"(delivery not allowed to)"},
    {UserUnknown, uR"((e-?mail|mail) (address|account)( \S+){0,2} (could ?n[o']t|was ?n[o']t|is ?n[o']t|cannot|can ?not) (be )?found)"},
    {UserUnknown, uR"(not our customer|wasn'?t found|address(es)? not found|check the (recipient|e-?mail|spelling|address))"},
    {UserUnknown, uR"(verify the (recipient|address)|not_?found|unrouteable|recipient ?(address )?rejected)"},
    {UserUnknown, uR"(rejected recipient|not a valid (mailbox|user|recipient|address)|sorry, no)"},
    {UserUnknown, uR"(unable to find (the )?(user|recipient|account|mailbox))"},
    {UserUnknown, uR"(cannot find (user|recipient|account|mailbox|your (user|account))|address rejected)"},
    {UserUnknown, uR"(access denied\S* addr|no valid recipients?|inactive e-?mail address)"},
    {UserUnknown, uR"(requested (mail )?action not taken: mailbox)"},
    {UserUnknown, uR"(~\b(utilisateur|compte|destinataire|bo[îi]te|usuario|cuenta|buzón|dirección|utente|indirizzo|casella|usu[aá]rio|conta|endere[çc]o|postfach|konto|empfänger|użytkownik|)"
     uR"(konto|kullanıcı|пользовател|ящик|адрес)\S*( \S+){0,4} (n'existe pas|no existe|non esiste|não existe|existiert nicht|nicht (bekannt|vorhanden)|nie istnieje|bulunamadı|не (найден|существует)))"},
    {UserUnknown, uR"(~(존재하지 않는 (사용자|계정|메일)|사용자를 찾을 수 없))"},
    {UserUnknown, uR"(~(adresse .{0,60}n'existe pas|adresse .{0,30}(invalide|inconnue|inexistante)|destinataire .{0,20}(inconnu|invalide|non trouv)|)"
     uR"(utilisateur inconnu|empf.{1,2}nger .{0,20}(unbekannt|nicht|ung)|unbekannte(r|s)? (empf|benutzer|adresse)|)"
     uR"(benutzer .{0,15}(unbekannt|nicht|existiert)|usuario .{0,20}(desconocido|no existe|no encontrado|inexistente)|)"
     uR"(destinatario .{0,20}(desconocido|no existe|sconosciuto|inesistente|inexistente)|utente sconosciuto|)"
     uR"(casella .{0,20}(inesistente|non)|usu[aá]rio .{0,20}(desconhecido|inexistente|n[aã]o)|onbekend|gebruiker|ukendt|)"
     uR"(okänd|tuntematon|пользовател\S* не|ユーザ.{0,60}(存在|不明|見つか)|宛先.{0,12}(存在|不明|見つか)|あて先|用户不存在|不存在|收件人.{0,8}(不存在|无效)))"},
};

constexpr BouncePhrase systems[] = {
    {SystemError, uR"(local error|internal (server |system |software |processing )?(error|failure))"},
    {SystemError, uR"(system (error|failure|not accept|is not|config\w*|problem|not (available|responding|capable)))"},
    {SystemError, uR"(server (config\w*|error|problem)|service (is )?(temporarily |currently )?(un|not )?avail\w*)"},
    {SystemError, uR"(temporar(y|ily) (local |system |server |lookup |resource )(problem|error|fail\w*|unavail\w*))"},
    {SystemError, uR"(can'?t (open|create|write|contact|connect to) .{0,20}(file|ldap|database|server|mail))"},
    {SystemError, uR"(unable to contact ldap|ldap|database (error|fail\w*|(is )?(currently |temporarily )?(un|not )avail\w*)|queue file|out of memory|insufficient resources)"},
    {SystemError, uR"(local configuration error|configuration error|lowest numbered mx|best-preference mx|i/o error)"},
    {SystemError, uR"(mailbox (is )?((temporarily|currently) (unavailable|locked|busy|in use)|busy)|duplicated message-id)"},
    {SystemError, uR"(loop alert|permission denied|processing error|software error|unexpected (error|failure)|system shut)"},
    {SystemError, uR"(shutting down|not ready|cannot (process|accept) .{0,20}at this time)"},
    {SystemError, uR"(requested action aborted: (local|error in))"},
};

constexpr BouncePhrase vague[] = {
    {Undefined, uR"(~delivery report unavailable)"},
    {FailedStartTls, uR"(starttls|tls (is )?(required|not|negotiation|handshake|session|fail\w*)|must issue a starttls)"},
    {SecurityError, uR"(authentication (is )?(required|fail\w*|unsuccessful|credentials|error))"},
    {SecurityError, uR"(auth(entication)? (not|first|required)|not authori[sz]ed|unauthori[sz]ed|must (be )?authenticat\w*)"},
    {SecurityError, uR"(need to authenticat\w*|unauthenticated senders?|not (properly )?authenticated)"},
    {SecurityError, uR"(access (is |was |has been |to \S+ )?(denied|refused|rejected|prohibited)|permission|polic(y|ies))"},
    {SecurityError, uR"(sasl|login|log ?in|not (allowed|permitted) to (send|submit|deliver))"},
    {SecurityError, uR"(you (are|do) not (have|allowed|permitted|authorized)|security (error|problem|check|reasons?))"},
    {SecurityError, uR"(encryption|command rejected|forbidden|authorization|credentials|insufficient (rights|permissions))"},
    {SecurityError, uR"(rejected due to security|cryptograph\w*|verification fail\w*|certificate)"},
    {SyntaxError, uR"(syntax error|bad sequence|command (is )?(not |un)(recognized|implemented|known|supported))"},
    {SyntaxError, uR"(unrecognized (command|address|parameter)|unknown command|(nested|sender already|duplicate) mail)"},
    {SyntaxError, uR"(need (mail|rcpt|helo|ehlo)|protocol (error|violation)|polite people say|say hello)"},
    {SyntaxError, uR"(out of (order|sequence)|invalid (command|argument|parameter)|parameters? (incorrect|not))"},
    {SyntaxError, uR"(improper command|illegal command|bad command|command out)"},
    {Blocked, uR"(blocked|banned|black-?list\w*|block-?list\w*|listed (in|at|on|by)|helo|ehlo)"},
    {Blocked, uR"(invalid (domain|host) name|service refuse)"},
    {Blocked, uR"(connections? (rejected|refused|not (accepted|allowed)|denied|dropped)|refused to talk)"},
    {Blocked, uR"(bad (ip|host|client)|not (allowed|permitted) to connect|you are not (allowed|welcome)|go away)"},
    {Blocked, uR"(client (address|host|ip)|host (rejected|denied|refused)|access from|grey ?list\w*|suspicious)"},
    {Blocked, uR"(dns check|my name was rejected|no access|cannot send (e-?mail|mail) to yourself)"},
    {Blocked, uR"(mail from \S+ (is )?(not|rejected)|(ip|network|host) .{0,20}(denied|refused|rejected))"},
    {MailboxFull, uR"(storage|quota)"},
    {ContentError, uR"(header|mime|encoding|charset|malformed)"},
    {SystemError, uR"(temporarily (unavailable|deferred|rejected|out)|resources? (temporarily|are temp))"},
    {SystemError, uR"((try|retry) (again )?later|please retry)"},
    {SystemError, uR"(~\b(system|server|service)\b.{0,40}\b(error|fail\w*|problem|unavail\w*|trouble|busy)\b)"},
};

} // namespace

std::span<const BouncePhrase> phrasesOfUnknownUsers() { return unknownUsers; }
std::span<const BouncePhrase> phrasesOfSystems() { return systems; }
std::span<const BouncePhrase> vaguePhrases() { return vague; }

} // namespace cf::delivery
