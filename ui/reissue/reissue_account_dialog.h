// What became of a reissue, over the window: decisions, what left, what came back and how equal it is; from there to the comparison, to the records
// and to a certificate. Every part by keyboard.
#pragma once

#include "ui/reissue/reissue_account_presenter.h"
#include "ui/reissue/reissue_account_words_presenter.h"
#include "ui/shell/overlay.h"
#include "ui/shell/page.h"

class QPushButton;

namespace cf::ui {

class Badge;
class Facts;
class Label;
class SamenessBand;
class SectionHeader;

class ReissueAccountDialog : public Overlay
{
    Q_OBJECT
public:
    /// parts.canCompare(); context: of the page it is opened from, for opening others. Both outlive it.
    ReissueAccountDialog(QWidget* window, const ReissueParts& parts, PageContext& context, const QString& reference);

    ReissueAccountPresenter& presenter() { return m_presenter; }
    /// Answered in words on the dialog itself.
    void writeCertificate(const QString& path);

private:
    void follow();
    void askCertificate();
    void compare();

    ReissueParts m_parts;
    PageContext& m_context;
    ReissueAccountPresenter m_presenter;
    SealedPaperPresenter* m_paper = nullptr;
    Badge* m_result;
    Label *m_title, *m_against, *m_told;
    SamenessBand* m_band;
    std::vector<SectionHeader*> m_heads;
    std::vector<Facts*> m_facts;
    QPushButton *m_compare, *m_certificate, *m_close;
};

} // namespace cf::ui
