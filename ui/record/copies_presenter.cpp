#include "ui/record/copies_presenter.h"

#include "models/base/deliver.h"
#include "models/search/indexed_search.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString fieldWord(const QString& field)
{
    return field == u"title"      ? CopiesPresenter::tr("title")
           : field == u"type"     ? CopiesPresenter::tr("type")
           : field == u"language" ? CopiesPresenter::tr("language")
           : field == u"issued"   ? CopiesPresenter::tr("date of issue")
           : field == u"bytes"    ? CopiesPresenter::tr("bytes")
           : field == u"customer" ? CopiesPresenter::tr("customer")
           : field == u"sent"     ? CopiesPresenter::tr("date of sending")
           : field == u"account"  ? CopiesPresenter::tr("account")
           : field == u"policy"   ? CopiesPresenter::tr("policy")
           : field == u"claim"    ? CopiesPresenter::tr("claim")
           : field == u"case"     ? CopiesPresenter::tr("case")
           : field == u"loan"     ? CopiesPresenter::tr("loan")
           : field == u"amount"   ? CopiesPresenter::tr("amount")
           : field == u"template" ? CopiesPresenter::tr("template")
                                  : field;
}

QString likenessText(const Likeness& likeness)
{
    QStringList words;
    for (const QString& field : likeness.agrees) {
        words << fieldWord(field);
    }
    //: %1 a number of percent, %2 names of fields
    return CopiesPresenter::tr("may be the same, %1 % likely, nobody has said so: the same %2").arg(likeness.certainty).arg(words.join(u", "_s));
}

QString differenceText(const RecordCopy& copy)
{
    QStringList words;
    for (const QString& field : copy.differs) {
        words << fieldWord(field);
    }
    const QString compared = copy.sameBytes ? (*copy.sameBytes ? CopiesPresenter::tr("the same bytes") : QString())
                                            : CopiesPresenter::tr("bytes not compared");
    return joined({compared, words.isEmpty() ? QString() : CopiesPresenter::tr("differs in %1").arg(words.join(u", "_s))});
}

} // namespace

QString copyBasisWord(CopyBasis basis)
{
    switch (basis) {
    case CopyBasis::Decision: return CopiesPresenter::tr("a person said so");
    case CopyBasis::DocumentId: return CopiesPresenter::tr("the same document id");
    case CopyBasis::Content: return CopiesPresenter::tr("the same bytes for the same customer");
    }
    return {};
}

QString authorityRuleText(const AuthorityRule& rule, const QString& repositoryName)
{
    const QString type = rule.type.isEmpty() ? CopiesPresenter::tr("any type") : rule.type;
    const QString from = rule.from.isValid() ? CopiesPresenter::tr("from %1").arg(dateText(rule.from)) : QString();
    const QString until = rule.until.isValid() ? CopiesPresenter::tr("before %1").arg(dateText(rule.until)) : QString();
    //: A rule on which copy counts: type and period, then the repository
    return CopiesPresenter::tr("%1: %2").arg(joined({type, from, until}), repositoryName);
}

CopiesPresenter::CopiesPresenter(cache::Cache& cache, desk::Desk& desk, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_desk(desk)
    , m_clock(clock)
    , m_searches(search::indexedSearches())
{
    connect(&desk, &desk::Desk::identityChanged, this, &CopiesPresenter::load);
}

void CopiesPresenter::show(const cache::Record& record)
{
    if (record.communication.id != m_self.id) {
        clear();
        m_self.id = record.communication.id;
    }
    load();
}

void CopiesPresenter::clear()
{
    ++m_sequence;
    m_self = {};
    m_copies.clear();
    m_proposals.clear();
    m_decisions.clear();
    m_authority.reset();
    Q_EMIT changed();
}

void CopiesPresenter::load()
{
    if (m_self.id.isEmpty()) {
        return;
    }
    const int asked = ++m_sequence;
    deliver(m_desk.authorityRules(), this, [this, asked](const Result<std::vector<AuthorityRule>>& rules) {
        if (asked != m_sequence || !rules) {
            return;
        }
        m_rules = *rules;
        deliver(m_desk.decisionsOn(m_self.id), this, [this, asked](const Result<std::vector<IdentityDecision>>& decisions) {
            if (asked != m_sequence || !decisions) {
                return;
            }
            m_decisions = *decisions;
            std::vector<CommunicationId> also;
            for (const IdentityDecision& decision : m_decisions) {
                const CommunicationId other = decision.one == m_self.id ? decision.other : decision.one;
                const IdentityDecision* holds = decisionOn(m_decisions, m_self.id, other);
                if (holds && holds->isSame && std::ranges::find(also, other) == also.end()) {
                    also.push_back(other);
                }
            }
            deliver(cache::copiesOf(m_cache, m_self.id, also), this, [this, asked](const Result<cache::Copies>& copies) {
                if (asked == m_sequence && copies) {
                    take(*copies);
                    propose(asked);
                }
            });
        });
    });
}

void CopiesPresenter::take(const cache::Copies& copies)
{
    m_self = copies.self;
    m_copies.clear();
    for (const RecordCopy& copy : copies.others) {
        const IdentityDecision* decision = decisionOn(m_decisions, m_self.id, copy.id);
        m_copies.push_back({copy, decision ? std::optional(*decision) : std::nullopt});
    }
    std::ranges::stable_partition(m_copies, [](const Copy& copy) { return !copy.isApart(); });
    m_authority = authorityOf(m_rules, countable());
    m_authorityText.clear();
    if (m_authority) {
        const std::vector<RecordCopy> all = countable();
        const auto named = std::ranges::find(all, m_authority->id, &RecordCopy::id);
        m_authorityText = authorityRuleText(m_rules[m_authority->rule], named->repositoryName);
    }
    Q_EMIT changed();
}

void CopiesPresenter::propose(int asked)
{
    deliver(evidence::likelyCopiesOf(m_cache, m_searches, m_self.id), this, [this, asked](const Result<std::vector<evidence::LikelyCopy>>& likely) {
        if (asked != m_sequence || !likely) {
            return;
        }
        std::vector<evidence::LikelyCopy> open;
        bool isNews = false;
        for (const evidence::LikelyCopy& one : *likely) {
            const IdentityDecision* decision = decisionOn(m_decisions, m_self.id, one.copy.id);
            if (!decision) {
                open.push_back(one);
            } else if (!decision->isSame) { // told with those kept apart, where that can be undone
                m_copies.push_back({one.copy, *decision});
                isNews = true;
            }
        }
        isNews = isNews || open != m_proposals;
        m_proposals = std::move(open);
        if (isNews) {
            Q_EMIT changed();
        }
    });
}

std::vector<RecordCopy> CopiesPresenter::countable() const
{
    std::vector<RecordCopy> all{m_self};
    for (const Copy& copy : m_copies) {
        if (!copy.isApart()) {
            all.push_back(copy.copy);
        }
    }
    return all;
}

bool CopiesPresenter::doDiffer() const
{
    return std::ranges::any_of(m_copies, [](const Copy& copy) { return !copy.isApart() && !copy.copy.differs.isEmpty(); });
}

QList<RecordFact> CopiesPresenter::facts(const TimeTelling& telling) const
{
    QList<RecordFact> facts;
    for (const Copy& one : m_copies) {
        const bool counts = m_authority && m_authority->id == one.copy.id;
        const QString standing = one.copy.standing == RecordStanding::Present ? QString() : standingWord(one.copy.standing);
        const QString why = one.decision ? tr("%1: %2, %3").arg(one.isApart() ? tr("kept apart") : copyBasisWord(CopyBasis::Decision),
                                                               one.decision->reason, instantWords(one.decision->at, telling))
                                         : copyBasisWord(one.copy.basis);
        RecordFact fact{one.copy.repositoryName,
                        joined({counts ? tr("counts") : QString(), why, differenceText(one.copy), standing,
                                one.copy.documentId == m_self.documentId ? QString() : one.copy.documentId})};
        if (counts) {
            fact.mark = {u"tick"_s, {}, Mark::Plain};
        } else if (!one.isApart() && !one.copy.differs.isEmpty()) {
            fact.mark = {u"twice"_s, {}, Mark::Uncertain};
        }
        fact.opens = one.copy.id;
        facts << fact;
    }
    for (const evidence::LikelyCopy& one : m_proposals) {
        RecordFact fact{one.copy.repositoryName,
                        joined({likenessText(one.likeness), differenceText(one.copy), one.copy.documentId == m_self.documentId ? QString() : one.copy.documentId})};
        fact.mark = {u"info"_s, {}, Mark::Uncertain};
        fact.opens = one.copy.id;
        facts << fact;
    }
    if (!m_copies.empty()) {
        RecordFact which{tr("Which one counts"), m_authority ? m_authorityText : tr("no rule says; none is taken for the right one")};
        if (!m_authority && doDiffer()) {
            which.mark = {u"warn"_s, {}, Mark::Uncertain};
        }
        facts << which;
    }
    return facts;
}

QString CopiesPresenter::note() const
{
    const auto apart = std::ranges::count_if(m_copies, &Copy::isApart);
    const int copies = int(m_copies.size()) - int(apart);
    const QString known = m_copies.empty() ? tr("none known")
                          : apart > 0      ? tr("%1; %Ln kept apart", nullptr, int(apart)).arg(tr("%Ln other(s)", nullptr, copies))
                                           : tr("%Ln other(s)", nullptr, copies);
    return m_proposals.empty() ? known : tr("%1; %Ln may be the same", nullptr, int(m_proposals.size())).arg(known);
}

QList<MarkedText> CopiesPresenter::badges() const
{
    const std::vector<RecordCopy> all = countable();
    if (all.size() < 2) {
        return {};
    }
    if (m_authority && m_authority->id == m_self.id) {
        return {{u"twice"_s, tr("The copy that counts, of %1").arg(all.size()), Mark::Plain}};
    }
    if (m_authority) {
        const auto named = std::ranges::find(all, m_authority->id, &RecordCopy::id);
        return {{u"twice"_s, tr("The copy in %1 counts").arg(named->repositoryName), Mark::Uncertain}};
    }
    return {{u"twice"_s, doDiffer() ? tr("%1 copies, which differ").arg(all.size()) : tr("One of %1 copies").arg(all.size()),
             doDiffer() ? Mark::Uncertain : Mark::Plain}};
}

void CopiesPresenter::decide(const QString& other, bool isSame, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        Q_EMIT refused(tr("Say why: others will want to know."));
        return;
    }
    deliver(m_cache.record(other.trimmed()), this, [this, isSame, reason, self = m_self.id](const Result<cache::Record>& found) {
        if (self != m_self.id) {
            return;
        }
        if (!found) {
            Q_EMIT refused(found.error().kind == ErrorKind::Conflict ? tr("Several records have this document id; name one by its Counterfoil id.")
                                                                     : tr("There is no such record."));
        } else if (found->communication.id == m_self.id) {
            Q_EMIT refused(tr("That is this record itself."));
        } else {
            write(found->communication.id, isSame, reason.trimmed());
        }
    });
}

void CopiesPresenter::write(const CommunicationId& other, bool isSame, const QString& reason)
{
    deliver(m_desk.decide({m_self.id, other, isSame, reason, m_clock.now(), {}}), this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT decided();
        } else {
            Q_EMIT refused(errorText(written.error()));
        }
    });
}

void CopiesPresenter::undo(const CommunicationId& other)
{
    deliver(m_desk.undoDecision(m_self.id, other, m_clock.now()), this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT decided();
        } else {
            Q_EMIT refused(written.error().kind == ErrorKind::NotFound ? tr("Nothing was decided on the two.") : errorText(written.error()));
        }
    });
}

} // namespace cf::ui
