// What stands below a draft that was just kept: when the customer is to be called back about it, and by whom. Noted once.
#pragma once

#include "ui/tasks/call_backs_presenter.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class CallBackForm : public QWidget
{
    Q_OBJECT
public:
    explicit CallBackForm(const CallBackParts& parts, QWidget* parent = nullptr);
    void setDraft(const QString& plan, const CommunicationId& about, const QString& documentId);

    CallBacksPresenter& presenter() { return m_presenter; }

private:
    CallBacksPresenter m_presenter;
    QDateTimeEdit* m_when;
    QLineEdit* m_caller;
    QPushButton* m_note;
    Label* m_said;
    QString m_plan, m_documentId;
    CommunicationId m_about;
};

} // namespace cf::ui
