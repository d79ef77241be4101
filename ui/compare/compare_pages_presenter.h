// Pages of two documents, aligned and compared one pair after the other in the background: what is looked at first, then the rest in order.
// Pictures come from the reader process and are dropped when they were compared, so memory does not grow with the documents.
#pragma once

#include "models/evidence/comparison/comparison_export.h"
#include "models/evidence/comparison/sameness_look.h"
#include "ui/record/document_presenter.h"

namespace cf::ui {

class ComparePagesPresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr double scale = 1.5;      ///< pixels a point at which pages are compared, unless strictly
    static constexpr double lookScale = 0.12; ///< at which pages without words are looked at to align them
    static constexpr int mostLooks = 400;

    ComparePagesPresenter(DocumentPresenter& left, DocumentPresenter& right, QObject* parent = nullptr);

    /// Both show pages. leftText, rightText: of the pages, parted by U+000C. Beginning again forgets what was found.
    void start(const QString& leftText, const QString& rightText);
    void clear();
    void setIgnored(const evidence::IgnoredParts& ignored); ///< compares again, what is looked at first
    const evidence::IgnoredParts& ignored() const { return m_ignored; }

    /// By every pixel beyond the tolerance of docs/sameness.md, with nothing ignored; compares again.
    void setStrict(bool on);
    bool isStrict() const { return m_isStrict; }
    double scaleNow() const { return m_isStrict ? evidence::samenessScale : scale; }

    bool isAligned() const { return m_isAligned; }
    const std::vector<evidence::ComparedPair>& pairs() const { return m_pairs; }
    int compared() const { return m_done; }   ///< pairs that are; those without a counterpart count
    bool isRunning() const { return m_isAligned ? !m_isStopped && m_done < int(m_pairs.size()) : m_isAligning; }
    bool isStopped() const { return m_isStopped; }
    void stop(); ///< what is looked at is still compared
    void resume();
    /// Before all others; the last asked is the first.
    void prefer(int pair);
    std::optional<double> share() const { return evidence::shareOf(m_pairs); }

Q_SIGNALS:
    void aligned();
    void pairCompared(int pair);
    void finished(); ///< all are, or it was stopped

private:
    struct Arriving {
        evidence::ComparedPage left, right;
        int pair = -1;
        double scale = 0;
        bool hasLeftWords = false, hasRightWords = false, hasLeftImage = false, hasRightImage = false; ///< which have come
        bool isUnderWay = false; ///< all have, and they are compared
    };
    void askLooks();
    void align();
    void takeImage(bool isLeft, int page, double scale, const PageImage& image);
    void takeWords(bool isLeft, int page, const std::vector<PageWord>& words);
    void arrived();
    void compareAgain();
    void takePair(int pair, const evidence::PageComparison& comparison);
    int nextPair();
    void next();

    DocumentPresenter &m_left, &m_right;
    std::vector<evidence::PageContent> m_leftContents, m_rightContents;
    std::vector<std::pair<bool, int>> m_looks; ///< pages that are still to be looked at: left, page
    std::vector<evidence::ComparedPair> m_pairs;
    std::vector<int> m_preferred;
    evidence::IgnoredParts m_ignored;
    std::optional<Arriving> m_arriving;
    int m_next = 0, m_done = 0, m_sequence = 0;
    bool m_isAligning = false, m_isAligned = false, m_isStopped = false, m_isStrict = false;
};

} // namespace cf::ui
