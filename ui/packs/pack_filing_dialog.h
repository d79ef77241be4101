// Filing a sealed pack back: which version, where, what became of it before. It asks before anything lies in the outbox.
#pragma once

#include "ui/packs/pack_filing_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QPushButton;

namespace cf::ui {

class Label;

class PackFilingDialog : public Overlay
{
    Q_OBJECT
public:
    /// Of the newest version of this pack. presenter outlives it; showOutbox shows a command there.
    PackFilingDialog(QWidget* window, PackFilingPresenter& presenter, const Pack& pack, std::function<void(const QString& command)> showOutbox);

private:
    void follow();
    PackFilingPresenter& m_presenter;
    Pack m_pack;
    QComboBox* m_place;
    QWidget* m_placeRow;
    Label *m_what, *m_where, *m_before, *m_bar;
    QPushButton *m_outbox, *m_file;
};

} // namespace cf::ui
