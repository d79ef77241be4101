// The page Compare: two sides, how they are compared, what differs, and which difference is looked at.
#pragma once

#include "models/evidence/comparison/read_template_pair.h"
#include "ui/compare/compare_pages_presenter.h"
#include "ui/compare/compare_side_presenter.h"
#include "ui/compare/sameness_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

class ComparePresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing,    ///< nothing is chosen
        NotUnderstood,
        Loading,
        Shown,
        OneMissing, ///< a side has no such record, or could not be read: that side's error()
        NothingKnown ///< of a template version: neither the composition system nor a letter tells of it
    };
    enum class Mode { Text, Pages };
    /// What a version of a template is compared by.
    enum class Basis { Records, Composition, LettersOfVersions };

    explicit ComparePresenter(const CompareParts& parts, QObject* parent = nullptr);

    void show(const QString& subject);
    void again();
    void swapSides();
    void setRendition(bool isLeft, int index);
    State state() const { return m_state; }
    Basis basis() const { return m_basis; }
    const CompareSubject& subject() const { return m_subject; }
    CompareSidePresenter& left() { return m_left; }
    CompareSidePresenter& right() { return m_right; }
    const CompareSidePresenter& side(bool isLeft) const { return isLeft ? m_left : m_right; }
    const evidence::TemplatePair& versions() const { return m_versions; }
    const std::optional<evidence::CompositionComparison>& composition() const { return m_composition; }
    TimeTelling telling() const;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool canShowPages() const; ///< both are PDFs that open
    bool isPageAwaited() const; ///< it is not known yet whether they are
    const evidence::TokenOptions& tokenOptions() const { return m_tokens; }
    void setTokenOptions(const evidence::TokenOptions& options);
    const evidence::IgnoredParts& ignored() const { return m_pages.ignored(); }
    void setIgnored(const evidence::IgnoredParts& parts); ///< remembered for the template of the left side

    /// nullptr while it is worked on, and where a side has no text.
    const evidence::TextComparison* text() const { return m_text ? &*m_text : nullptr; }
    int textRevision() const { return m_textRevision; } ///< another one: text() is another one
    ComparePagesPresenter& pages() { return m_pages; }
    const ComparePagesPresenter& pages() const { return m_pages; }
    void setStrict(bool on); ///< of pages
    /// How equal the two renditions are; nullptr: nobody here can tell, or versions of a template are compared.
    SamenessPresenter* sameness() { return m_sameness.get(); }
    const SamenessPresenter* sameness() const { return m_sameness.get(); }
    /// The one of the mode that stands at such a place; -1: none.
    int differenceAt(bool isLeft, int page, const QRectF& place) const;
    int pairOf(bool isLeft, int page) const; ///< of pages; -1: none

    /// All that was asked for is there, or cannot be had: for those who wait (the command line, exports).
    bool isDone() const;
    bool isSame() const; ///< of what the mode compares; only when isDone()

    /// A place in the differences of the mode.
    struct Place {
        int pair = -1, region = -1; ///< of pages; region -1: a page without a counterpart
        int difference = -1;        ///< of text
        friend bool operator==(const Place&, const Place&) = default;
    };
    int count() const { return m_mode == Mode::Text ? (m_text ? int(m_text->differences.size()) : 0) : int(m_places.size()); }
    Place place(int difference) const;
    int current() const { return m_current; } ///< from 0; -1: none
    void setCurrent(int difference);
    void step(int by); ///< around the ends
    int firstOf(int pair) const; ///< the first difference of a pair of pages; -1: none

Q_SIGNALS:
    void changed();        ///< anything but what the next two tell
    void currentChanged();
    void pagesChanged();   ///< more pages are compared
    void done();           ///< isDone() became true

private:
    void follow();
    void compareText();
    void takeText(const Result<evidence::TextComparison>& text);
    void takeVersions(const Result<evidence::TemplatePair>& pair);
    void compareVersions();
    void startPages();
    void collectPlaces();
    void recallIgnored();
    QString ignoredKey() const;
    void tell();
    void askSameness();

    CompareParts m_parts;
    CompareSidePresenter m_left, m_right;
    ComparePagesPresenter m_pages;
    std::unique_ptr<SamenessPresenter> m_sameness;
    QByteArray m_classedLeft, m_classedRight; ///< hashes of what was asked for
    State m_state = State::Nothing;
    Basis m_basis = Basis::Records;
    CompareSubject m_subject;
    QString m_subjectText;
    evidence::TemplatePair m_versions;
    std::optional<evidence::CompositionComparison> m_composition;
    std::optional<evidence::TextComparison> m_text;
    evidence::TokenOptions m_tokens;
    std::vector<Place> m_places;
    Mode m_mode = Mode::Text;
    bool m_isModeChosen = false, m_isPlaceChosen = false; ///< by a person
    bool m_isComparing = false, m_arePagesStarted = false, m_wasDone = false;
    QString m_comparedLeft, m_comparedRight; ///< the texts that were, so that nothing is compared twice
    int m_current = -1;
    int m_sequence = 0, m_textSequence = 0, m_textRevision = 0;
};

} // namespace cf::ui
