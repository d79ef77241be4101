// The copies of the record looked at: why each is one, how it differs, which of them counts, and what a person decided on them.
#pragma once

#include "models/cache/read_copies.h"
#include "models/desk/desk.h"
#include "models/evidence/likely_copies.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>

namespace cf::ui {

/// "the same document id", "decided by a person", …
QString copyBasisWord(CopyBasis basis);
/// "statement, from 2020-01-01: City archive"
QString authorityRuleText(const AuthorityRule& rule, const QString& repositoryName);

class CopiesPresenter : public QObject
{
    Q_OBJECT
public:
    CopiesPresenter(cache::Cache& cache, desk::Desk& desk, const Clock& clock, QObject* parent = nullptr);

    void show(const cache::Record& record);
    void clear();

    struct Copy {
        RecordCopy copy;
        std::optional<IdentityDecision> decision; ///< that holds between it and the record shown
        bool isApart() const { return decision && !decision->isSame; }
    };
    const std::vector<Copy>& copies() const { return m_copies; } ///< those that are kept apart last
    /// Records that look like copies and of which nobody has said anything: proposals, which count nowhere.
    const std::vector<evidence::LikelyCopy>& proposals() const { return m_proposals; }
    /// One for each copy, in that order, then one for each proposal; then which one counts.
    QList<RecordFact> facts(const TimeTelling& telling) const;
    QString note() const;
    QList<MarkedText> badges() const;

    /// other: our id or a document id. A reason is needed. Answered by changed() or refused().
    void decide(const QString& other, bool isSame, const QString& reason);
    void undo(const CommunicationId& other);

Q_SIGNALS:
    void changed();
    void decided();
    void refused(const QString& sentence);

private:
    void load();
    void take(const cache::Copies& copies);
    void propose(int asked);
    std::vector<RecordCopy> countable() const; ///< the record itself and its copies but for those kept apart
    bool doDiffer() const;
    void write(const CommunicationId& other, bool isSame, const QString& reason);

    cache::Cache& m_cache;
    desk::Desk& m_desk;
    const Clock& m_clock;
    RecordCopy m_self;
    std::vector<Copy> m_copies;
    std::vector<evidence::LikelyCopy> m_proposals;
    search::IndexFactory m_searches;
    std::vector<IdentityDecision> m_decisions;
    std::vector<AuthorityRule> m_rules;
    std::optional<Authority> m_authority;
    QString m_authorityText;
    int m_sequence = 0;
};

} // namespace cf::ui
