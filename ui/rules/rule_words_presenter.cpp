#include "ui/rules/rule_words_presenter.h"

#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RuleWords)
};

HouseRule approvalRule(const QString& name, const QString& letters)
{
    HouseRule rule;
    rule.name = name;
    rule.letters = letters;
    rule.demand = HouseRule::Demand::ApprovedBeforeSent;
    rule.reason = RuleWords::tr("Regulated letters are released after approval only");
    return rule;
}

QString sentenceOrText(const QString& text, const query::Calendar& calendar)
{
    const auto parsed = query::parse(text);
    return parsed ? sentenceOf(*parsed, calendar) : text;
}

QString dayWords(const HouseRule& rule)
{
    const auto day = [](QDate one) { return dateText(one); };
    if (rule.from.isValid() && rule.to.isValid()) {
        return RuleWords::tr("Sent from %1 to %2.").arg(day(rule.from), day(rule.to));
    }
    return rule.from.isValid() ? RuleWords::tr("Sent from %1 on.").arg(day(rule.from)) : rule.to.isValid() ? RuleWords::tr("Sent until %1.").arg(day(rule.to)) : QString();
}

} // namespace

std::vector<HouseRule> rulesToBeginWith()
{
    std::vector<HouseRule> rules{
        approvalRule(RuleWords::tr("Policy changes are approved before they are sent"),
                     u"type:(\"policy change\"*, policy-change*, \"terms and conditions\"*, \"policy amendment\"*, endorsement*)"_s),
        approvalRule(RuleWords::tr("Fee notices are approved before they are sent"),
                     u"type:(\"fee change\"*, fee-change*, \"fee notice\"*, fee-notice*, \"price change\"*, \"rate change\"*)"_s),
        approvalRule(RuleWords::tr("Claims letters are approved before they are sent"), u"type:claim*"_s),
        approvalRule(RuleWords::tr("Billing notices are approved before they are sent"),
                     u"type:(billing*, invoice*, \"payment reminder\"*, dunning*, \"final demand\"*, \"premium invoice\"*)"_s)};
    HouseRule drafts;
    drafts.name = RuleWords::tr("Drafts do not go out");
    drafts.letters = u"state:(requested, draft, in-review)"_s;
    drafts.must = u"-state:(all-dispatched, partly-dispatched)"_s;
    drafts.reason = RuleWords::tr("What stands before its release was not to be sent");
    rules.push_back(std::move(drafts));
    HouseRule paper;
    paper.name = RuleWords::tr("Final demands go out on paper");
    paper.letters = u"type:\"final demand\"*"_s;
    paper.must = u"-channel:(email, sms, portal, web, mobile-app, push, fax)"_s;
    paper.reason = RuleWords::tr("An example: name the law or contract that asks for it, and switch it on");
    paper.isOn = false;
    rules.push_back(std::move(paper));
    return rules;
}

QString verdictWords(const evidence::RuleVerdict& verdict)
{
    if (!verdict.problems.isNone()) {
        return ruleProblem(verdict);
    }
    const QString letters = countText(verdict.letters.count, verdict.letters.isExact);
    if (verdict.letters.count == 0) {
        return RuleWords::tr("it is for no letter that is known here");
    }
    QString words = verdict.violations.count > 0 ? RuleWords::tr("%1 of %2 letters break it").arg(countText(verdict.violations.count, verdict.violations.isExact), letters)
                                                 : RuleWords::tr("none of %1 letters breaks it").arg(letters);
    if (verdict.unknown > 0) {
        words += u"; "_s + RuleWords::tr("of %1 nobody tells when they were approved").arg(numberText(verdict.unknown));
    }
    return words;
}

QString ruleSentence(const HouseRule& rule, const query::Calendar& calendar)
{
    QStringList parts{RuleWords::tr("For: %1").arg(rule.letters.trimmed().isEmpty() ? RuleWords::tr("all letters") : sentenceOrText(rule.letters, calendar))};
    parts << (rule.demand == HouseRule::Demand::ApprovedBeforeSent ? RuleWords::tr("Must be: the version of the template approved before the letter was sent.")
                                                                  : RuleWords::tr("Must be: %1").arg(sentenceOrText(rule.must, calendar)));
    parts << dayWords(rule);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString unapprovedWords(const evidence::UnapprovedUse& use)
{
    const QString what = use.code.isEmpty() ? RuleWords::tr("no template told") : RuleWords::tr("%1 version %2").arg(use.code, use.version);
    switch (use.kind) {
    case evidence::UnapprovedUse::Kind::Late:
        return RuleWords::tr("%1: sent before its approval on %2").arg(what, dateText(QDateTime::fromMSecsSinceEpoch(use.at.value_or(0), Qt::UTC).date()));
    case evidence::UnapprovedUse::Kind::Refused: return RuleWords::tr("%1: not approved").arg(what);
    case evidence::UnapprovedUse::Kind::NobodyNamed: break;
    }
    return RuleWords::tr("%1: nobody is named who approved it").arg(what);
}

QString ruleProblem(const evidence::RuleProblems& problems)
{
    if (!problems.letters.empty()) {
        return RuleWords::tr("Which letters: %1").arg(problemText(problems.letters.front()));
    }
    if (!problems.must.empty()) {
        return RuleWords::tr("What must be so: %1").arg(problemText(problems.must.front()));
    }
    if (problems.mustSaysNothing) {
        return RuleWords::tr("What must be so: a condition is missing.");
    }
    if (problems.hasZone) {
        return RuleWords::tr("What must be so: tz: and asof: stand with the letters.");
    }
    return problems.endsBeforeItBegins ? RuleWords::tr("The rule ends before it begins.") : QString();
}

QString ruleProblem(const evidence::RuleVerdict& verdict) { return ruleProblem(verdict.problems); }

} // namespace cf::ui
