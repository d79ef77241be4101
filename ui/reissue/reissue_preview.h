// What would be sent, beside the original, page by page: the archived bytes as they are now, compared with what was recorded, and the mark that is asked
// for. The class is said before anything leaves; how a channel prints a mark is not known here, and said to be so.
#pragma once

#include "ui/record/document_presenter.h"
#include "ui/reissue/reissue_presenter.h"
#include "ui/shell/overlay.h"

class QToolButton;

namespace cf::ui {

class Badge;
class Label;

/// What can be said of a reissue of archived bytes before it leaves.
struct ReissueForecast {
    MarkedText mark;   ///< "Byte for byte the same"
    QString sentence;  ///< what was compared
    QString marking;   ///< what is added to it, and what is not known of that; empty: nothing
    friend bool operator==(const ReissueForecast&, const ReissueForecast&) = default;
};
ReissueForecast forecastOf(const ReissueRequest& request, const DocumentPresenter& document);

class ReissuePreview : public Overlay
{
    Q_OBJECT
public:
    /// parts.canCompare(); outlive it.
    ReissuePreview(QWidget* window, const ReissueParts& parts, const ReissueRequest& request);

    DocumentPresenter& document() { return m_document; }
    int page() const { return m_page; } ///< from 0
    void goTo(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    void follow();
    void ask();

    ReissueRequest m_request;
    DocumentPresenter m_document;
    Badge* m_class;
    Label *m_sentence, *m_marking, *m_place, *m_problem;
    Sheet *m_left, *m_right;
    QToolButton *m_before, *m_after;
    QWidget* m_pages;
    int m_page = 0;
};

} // namespace cf::ui
