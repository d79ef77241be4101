#include "models/delivery/bounce_habits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace cf::delivery {

namespace {

using enum BounceReason;

struct Habit {
    const char16_t* place;
    const char16_t* words;  ///< null: any
    const char16_t* report; ///< null: any
    BounceReason reason;
};

constexpr std::array habits = {
    // au by KDDI says "user unknown" for everything; its report's first words tell.
    Habit{uR"(\b(ezweb|au)\.ne\.jp|\bau\.com\b)", nullptr, uR"(account (is )?(disabled|suspended)|user\(s\) account)", Suspend},
    // Orange and La Poste: one sentence ("service refused, try later") for many reasons; the number tells.
    Habit{uR"(orange\.fr|wanadoo\.fr)", uR"(\bofr[_0-9]*_?(999|102|103|201|203|402|403)\b)", nullptr, Blocked},
    Habit{uR"(orange\.fr|wanadoo\.fr)", uR"(\bofr[_0-9]*_?104\b)", nullptr, TooManyConn},
    Habit{uR"(orange\.fr|wanadoo\.fr)", uR"(\bofr[_0-9]*_?(506|507)\b)", nullptr, SpamDetected},
    Habit{uR"(orange\.fr|wanadoo\.fr)", uR"(\bofr[_0-9]*_?(105|505)\b)", nullptr, SystemError},
    Habit{uR"(orange\.fr|wanadoo\.fr|laposte\.net)", uR"(\b(ofr|lpn)[_0-9]*_?416\b)", nullptr, UserUnknown},
    Habit{uR"(orange\.fr|wanadoo\.fr|laposte\.net)", uR"(\b(ofr|lpn)[_0-9]*_?417\b)", nullptr, MailboxFull},
    Habit{uR"(orange\.fr|wanadoo\.fr|laposte\.net)", uR"(\b(ofr|lpn)[_0-9]*_?418\b)", nullptr, Suspend},
    Habit{uR"(laposte\.net)", uR"(\blpn[_0-9]*_?(510|511|513|514|515|517|519|630)\b)", nullptr, PolicyViolation},
    Habit{uR"(laposte\.net)", uR"(\blpn[_0-9]*_?108\b)", nullptr, Undefined},
    // Facebook, by the codes of its postmaster page.
    Habit{uR"(facebook\.com)", uR"(\b(rcp-p1|int-p[134])\b)", nullptr, UserUnknown},
    Habit{uR"(facebook\.com)", uR"(\brcp-p[23]\b)", nullptr, Filtered},
    Habit{uR"(facebook\.com)", uR"(\bdns-[pt][12]\b)", nullptr, Rejected},
    Habit{uR"(facebook\.com)", uR"(\bdns-p3\b)", nullptr, RequirePtr},
    Habit{uR"(facebook\.com)", uR"(\b(msg-p1|int-p2)\b)", nullptr, MesgTooBig},
    Habit{uR"(facebook\.com)", uR"(\bmsg-p2\b)", nullptr, PolicyViolation},
    Habit{uR"(facebook\.com)", uR"(\bmsg-p3\b)", nullptr, NotCompliantRfc},
    Habit{uR"(facebook\.com)", uR"(\bpol-(p[1-4]|t\d)\b)", nullptr, Blocked},
    Habit{uR"(facebook\.com)", uR"(\bpol-p5\b)", nullptr, VirusDetected},
    Habit{uR"(facebook\.com)", uR"(\bpol-p6\b)", nullptr, SpamDetected},
    Habit{uR"(facebook\.com)", uR"(\bpol-p7\b)", nullptr, AuthFailure},
    Habit{uR"(facebook\.com)", uR"(\bcon-t\d\b)", nullptr, TooManyConn},
    Habit{uR"(facebook\.com)", uR"(\b(int|rcp)-t\d)", nullptr, SystemError},
    // Cox, by the codes of its postmaster page.
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\b(cxbl|cdrbl|cxdrbl|ipbl\d+)\b)", nullptr, Blocked},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\bcxcnct\b)", nullptr, TooManyConn},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\b(cxmxrt|cxthrt)\b)", nullptr, Speeding},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\bcxdns\b)", nullptr, RequirePtr},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\b(cxsndr|cxadsp)\b)", nullptr, AuthFailure},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\burlbl\d+\b)", nullptr, SpamDetected},
    Habit{uR"(cox\.net|cloudfilter\.net)", uR"(\bcxmj\b)", nullptr, SecurityError},
    // Spectrum, by the numbers of its page of error codes.
    Habit{uR"(charter\.net|rr\.com|twc\.com|spectrum\.net|pkvw)", uR"(sender rejected.{0,20}aup#\S{0,4}-?13[123]0\b)", nullptr, Speeding},
    Habit{uR"(charter\.net|rr\.com|twc\.com|spectrum\.net|pkvw)", uR"(aup#\S{0,4}-?1340\b)", nullptr, TooManyConn},
    // AOL and Yahoo put their reason in brackets.
    Habit{uR"(aol\.com|yahoo)", uR"(\((rtr:bg)\))", nullptr, RequirePtr},
    Habit{uR"(aol\.com|yahoo)", uR"(\((dyn:|con:|rtr:|rly:|ipts))", nullptr, Blocked},
    Habit{uR"(aol\.com|yahoo)", uR"(\((hvu:))", nullptr, SpamDetected},
    Habit{uR"(yahoo)", uR"(\[(bl\d+)\])", nullptr, Blocked},
    Habit{uR"(yahoo)", uR"(\[(tss?\d+)\])", nullptr, BadReputation},
    Habit{uR"(yahoo)", uR"(\[(ph\d+)\])", nullptr, SpamDetected},
    // Exchange Online answers so for addresses that it does not know at its edge.
    Habit{nullptr, uR"(5\.4\.1\b.{0,60}recipient address(es)? rejected ?: access denied)", nullptr, UserUnknown},
    // The rules that somebody wrote for what a receiving account of Amazon's shall bounce.
    Habit{uR"(inbound-smtp\.\S+\.amazonaws\.com)", uR"(mailbox does not exist)", nullptr, Filtered},
    Habit{uR"(t-online\.de)", uR"(a problem occurred)", nullptr, Blocked},
    // IMail.
    Habit{uR"(smtp32)", uR"(unknown user)", nullptr, UserUnknown},
    Habit{uR"(smtp32)", uR"(invalid final delivery)", nullptr, Filtered},
    // Symantec's cloud.
    Habit{uR"(messagelabs\.com)", uR"(\b542\b.{0,40}rejected)", nullptr, UserUnknown},
    // Exchange 5.5 and Domino name nobody whom they do not know; their reports have no code.
    Habit{uR"(internet mail service|exchange)", uR"(recipient name is not recognized|unknown recipient)", nullptr, UserUnknown},
    // Google Groups writes in the language of the group, and names no reason of the many that there are.
    Habit{uR"(googlegroups\.com)", nullptr, uR"(google groups|groups\.google\.com)", Rejected},
    Habit{uR"(vtext\.com)", nullptr, uR"(invalid user address|no such user)", UserUnknown},
};

struct Compiled {
    QRegularExpression place, words, report;
    BounceReason reason;
};

QRegularExpression formOf(const char16_t* pattern)
{
    return QRegularExpression(pattern ? QString::fromUtf16(pattern) : QString());
}

const std::vector<Compiled>& compiledHabits()
{
    static const std::vector<Compiled> all = [] {
        std::vector<Compiled> forms;
        for (const Habit& habit : habits) {
            forms.push_back({formOf(habit.place), formOf(habit.words), formOf(habit.report), habit.reason});
        }
        return forms;
    }();
    return all;
}

bool fits(const QRegularExpression& form, const QString& text) { return form.pattern().isEmpty() || form.match(text).hasMatch(); }

} // namespace

std::optional<BounceReason> habitualMeaning(const QString& places, const QString& words, const QString& report)
{
    const std::vector<Compiled>& all = compiledHabits();
    const auto found = std::ranges::find_if(all, [&](const Compiled& habit) {
        return fits(habit.place, places) && fits(habit.words, words) && fits(habit.report, report);
    });
    return found == all.end() ? std::nullopt : std::optional(found->reason);
}

std::optional<BounceReason> meaningOfCategory(const QString& category)
{
    struct Category {
        const char16_t* word;
        BounceReason reason;
    };
    static constexpr std::array categories = {
        Category{u"bad-mailbox", UserUnknown},         Category{u"inactive-mailbox", Suspend},
        Category{u"bad-domain", HostUnknown},          Category{u"quota-issues", MailboxFull},
        Category{u"spam-related", SpamDetected},       Category{u"virus-related", VirusDetected},
        Category{u"content-related", ContentError},    Category{u"policy-related", PolicyViolation},
        Category{u"relaying-issues", NoRelaying},      Category{u"invalid-sender", Rejected},
        Category{u"routing-errors", NetworkError},     Category{u"bad-connection", NetworkError},
        Category{u"no-answer-from-host", Expired},     Category{u"message-expired", Expired},
        Category{u"protocol-errors", SyntaxError},     Category{u"bad-configuration", SystemError},
    };
    const auto found = std::ranges::find_if(categories, [&category](const Category& one) { return category == QStringView(one.word); });
    return found == categories.end() ? std::nullopt : std::optional(found->reason);
}

} // namespace cf::delivery
