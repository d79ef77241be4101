#include "ui/reissue/call_back_form.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

CallBackForm::CallBackForm(const CallBackParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(parts)
    , m_when(new QDateTimeEdit)
    , m_caller(new QLineEdit)
    , m_note(button(u"callBackNote"_s, tr("Note the call")))
    , m_said(wrapped(u"callBackSaid"_s, Type::Caption, Ink::Secondary))
{
    setObjectName(u"callBackForm"_s);
    m_when->setObjectName(u"callBackWhen"_s);
    m_when->setAccessibleName(tr("When to call back, %1").arg(m_presenter.zoneWords()));
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_when->setCalendarPopup(true);
    m_when->setTimeSpec(Qt::UTC); // figures alone: they are read by the clock of the business, whatever this machine's is
    m_caller->setObjectName(u"callBackCaller"_s);
    m_caller->setAccessibleName(tr("Who calls"));
    m_caller->setText(parts.person);
    const QDateTime proposed = m_presenter.proposed();
    m_when->setDateTime(QDateTime(proposed.date(), proposed.time(), Qt::UTC));
    m_said->setText(tr("The task names the letter, and no customer."));
    auto* head = new Label(tr("Call the customer back"), Type::BodyStrong);
    auto* zone = new Label(m_presenter.zoneWords(), Type::Caption, Ink::Secondary);
    zone->setObjectName(u"callBackZone"_s);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({head, rowOf({m_when, zone, m_caller, m_note, nullptr}), m_said}, 8));
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (m_presenter.note(m_plan, m_about, m_documentId, m_when->date(), m_when->time(), m_caller->text())) {
            m_note->setEnabled(false); // until it is known: a second press would note a second call
        }
    });
    connect(&m_presenter, &CallBacksPresenter::noted, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        for (QWidget* one : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_caller), static_cast<QWidget*>(m_note)}) {
            one->setEnabled(false);
        }
    });
    connect(&m_presenter, &CallBacksPresenter::told, this, [this](const QString& sentence) {
        m_said->setText(sentence);
        m_note->setEnabled(true);
    });
}

void CallBackForm::setDraft(const QString& plan, const CommunicationId& about, const QString& documentId)
{
    m_plan = plan;
    m_about = about;
    m_documentId = documentId;
}

} // namespace cf::ui
