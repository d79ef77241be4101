// Asks for a letter to be made about a record, a case or a dispute: which kind, with what filled in from where, by which channel, under which brand
// and out of which template, each with the reason; then that it was asked for, with the time to take it back. Every field by keyboard; Ctrl+Enter asks.
#pragma once

#include "ui/requests/correspondence_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace cf::ui {

class Facts;
class Label;

class CorrespondenceDialog : public Overlay
{
    Q_OBJECT
public:
    CorrespondenceDialog(QWidget* window, const CorrespondenceParts& parts, const evidence::RequestSubject& subject, const QString& preset = {});

    CorrespondencePresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    void asked(const QString& key); ///< it lies in the outbox

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct FieldRow {
        QString name;
        QLineEdit* edit = nullptr;
        Label* source = nullptr;
    };
    QWidget* makeForm();
    QWidget* makeChoices();
    QWidget* makeDone();
    void fillOnce();
    void fillFields();
    void fillChoices();
    void follow();
    void followForm();
    void followDone();
    void tick();

    CorrespondencePresenter m_presenter;
    QStackedWidget* m_stack;
    Label *m_loading, *m_what, *m_scope, *m_fault, *m_channelWhy, *m_brandWhy, *m_templateWhy, *m_approval, *m_notes, *m_problems, *m_done, *m_say, *m_left;
    QComboBox *m_preset, *m_channel, *m_template;
    QLineEdit *m_brand, *m_address, *m_remark; ///< the brand as text: an editable box holds Tab
    QCheckBox* m_again;
    QWidget* m_fields;
    Facts* m_known;
    QPushButton *m_submit, *m_draft, *m_close, *m_undo;
    QTimer* m_timer;
    std::vector<FieldRow> m_rows;
    QString m_shownPreset;
    bool m_isFilled = false;
};

} // namespace cf::ui
