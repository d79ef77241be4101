// The meaning of a query told once more, over plain values and without SQL: what the search is compared with.
#pragma once

#include "tests/support/search_corpus.h"

namespace cf::test {

class SearchOracle
{
public:
    /// What is known at the time the question asks about.
    SearchOracle(const SearchCorpus& corpus, const search::Question& question);

    struct Leg {
        const RecipientLeg* leg = nullptr;
        const Envelope* envelope = nullptr;
        DeliveryState state = DeliveryState::Unknown;
        EvidenceGrade grade = EvidenceGrade::U;
        QString reason;
        std::optional<Moment> delivered;
        bool isCustomerNumber = false; ///< zeros before the digits of its id say nothing
    };
    struct Seen {
        qint64 number = 0; ///< in the order they became known, from 1
        const Communication* c = nullptr;
        const SearchCorpus::Archive* archive = nullptr;
        std::vector<Leg> legs;
        QStringList title, facts, body; ///< words; parts parted by "¶"
    };

    qint64 population() const { return qint64(m_seen.size()); }
    const std::vector<const Seen*>& matching() const { return m_matching; }
    std::vector<const Seen*> inOrder(const search::Order& order) const;
    std::vector<search::FacetCount> counts(search::Facet facet) const;
    const Leg* shownLeg(const Seen& seen) const;

private:
    using Expression = query::Expression;
    Seen see(qint64 number, const Communication& c) const;
    void findWords(Seen& seen) const;
    bool holds(const Expression& expression, const Seen& seen, bool negated) const;
    bool allHold(const std::vector<const Expression*>& children, const Seen& seen, bool negated) const;
    bool meets(const Expression& expression, const Seen& seen, size_t element, bool negated) const;
    bool termMeets(const query::Term& term, const Seen& seen, size_t element) const;
    bool legMeets(const query::Term& term, const Leg& leg) const;
    bool usageMeets(const query::Term& term, const TemplateUsage& usage) const;
    bool renditionMeets(const query::Term& term, const Rendition& rendition) const;
    bool communicationMeets(const query::Term& term, const Seen& seen) const;
    bool is(const QString& word, const Seen& seen) const;
    bool isDuplicate(const Seen& seen, bool ofEarlier) const;
    static QStringList wholeWords(const Seen& seen); ///< that hold of all deliveries together
    bool wasReissued(const query::Term& term, const Seen& seen) const;
    bool inSpan(const std::optional<Moment>& moment, const query::Value& value) const;
    bool isUnknown(const query::Term& term) const;
    QString monthOf(const Moment& moment) const;
    QStringList valuesOf(search::Facet facet, const Seen& seen) const;

    const SearchCorpus& m_corpus;
    search::Question m_question;
    std::optional<UtcMs> m_at;
    std::vector<Seen> m_seen;
    std::vector<const Seen*> m_matching;
};

} // namespace cf::test
