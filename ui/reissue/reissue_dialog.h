// Asks for a reissue of one letter: in which way, by which channel, for whom and on what authority; then that it was asked for, with the time
// to take it back. Every field by keyboard; Ctrl+Enter submits.
#pragma once

#include "ui/reissue/reissue_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace cf::ui {

class CallBackForm;
class Label;
class LinkButton;

class ReissueDialog : public Overlay
{
    Q_OBJECT
public:
    ReissueDialog(QWidget* window, const ReissueParts& parts, const CommunicationId& communication, const QString& customer);

    ReissuePresenter& presenter() { return m_presenter; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeDone();
    void fillOnce();
    void follow();
    void noteAuthority();
    void tick();

    ReissueParts m_parts;
    ReissuePresenter m_presenter;
    QStackedWidget* m_stack;
    Label *m_what, *m_meaning, *m_hash, *m_reach, *m_ground, *m_concerns, *m_problems, *m_done, *m_say, *m_left, *m_loading;
    QComboBox *m_mode, *m_channel, *m_reason, *m_requester, *m_check;
    QLineEdit *m_recipient, *m_address, *m_remark, *m_holder, *m_account, *m_document, *m_fee;
    QDateEdit* m_expiry;
    QCheckBox *m_hasExpiry, *m_marked;
    LinkButton* m_record; ///< the outcome of what failed with the letter
    QWidget* m_paper; ///< who acts for the customer, and the document that shows that they may
    QPushButton *m_submit, *m_draft, *m_close, *m_undo, *m_preview;
    QTimer* m_timer;
    CallBackForm* m_call = nullptr; ///< below a draft; nullptr: there is no desk to note a call on
    void recordOutcome();
    bool m_isFilled = false;
};

} // namespace cf::ui
