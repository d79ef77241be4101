#include "ui/holds/control_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

ControlDialog::ControlDialog(QWidget* window, const HoldUpkeepPresenter& upkeep, const RepositoryId& chosen)
    : Overlay(window, u"controlDialog"_s, tr("Compensating control"), 560)
    , m_upkeep(upkeep)
    , m_repository(new QComboBox)
    , m_ticket(lineField(u"controlTicket"_s, tr("STORAGE-1234, as the system knows it in which it was asked for"), 200))
    , m_what(lineField(u"controlWhat"_s, tr("what was done: storage locked, deletion rights taken away"), 500))
    , m_responsible(lineField(u"controlResponsible"_s, tr("who answers for it"), 200))
    , m_why(lineField(u"controlWhy"_s, tr("to end it: the archive enforces the hold by now, the storage was opened"), 500))
    , m_until(new QDateEdit)
    , m_ending(titled(tr("Why it ended"), m_why))
    , m_end(button(u"controlEnd"_s, tr("It ended")))
    , m_ok(button(u"controlOk"_s, tr("Note it"), u"check"_s, Emphasis::Primary))
{
    setKept(true);
    m_repository->setObjectName(u"controlRepository"_s);
    m_repository->setAccessibleName(tr("Repository"));
    for (const auto& [repository, words] : upkeep.needing()) {
        m_repository->addItem(words, repository.value());
    }
    m_repository->setCurrentIndex(std::max(0, m_repository->findData(chosen.value())));
    m_until->setObjectName(u"controlUntil"_s);
    m_until->setAccessibleName(tr("Look again by"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(upkeep.today());
    content()->addWidget(wrapped(u"controlSays"_s, Type::Body, Ink::Secondary,
                                 tr("This repository does not enforce the hold. Say what keeps its records all the same. It stands in the steps of the matter, beside the class in the matrix and on its certificate, and turns red when the day is over.")));
    content()->addWidget(titled(tr("Repository"), m_repository));
    content()->addWidget(titled(tr("Ticket"), m_ticket));
    content()->addWidget(titled(tr("What was done"), m_what));
    content()->addWidget(titled(tr("Who answers for it"), m_responsible));
    content()->addWidget(titled(tr("Look again by"), m_until));
    content()->addWidget(m_ending);
    auto* cancel = button(u"controlCancel"_s, tr("Cancel"));
    addButtons({cancel, m_end, m_ok});
    connect(m_repository, &QComboBox::currentIndexChanged, this, &ControlDialog::fill);
    for (const QLineEdit* one : {m_ticket, m_what, m_responsible, m_why}) {
        connect(one, &QLineEdit::textChanged, this, &ControlDialog::follow);
    }
    connect(m_until, &QDateEdit::dateChanged, this, &ControlDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, this, [this] {
        Q_EMIT endWanted(RepositoryId(m_repository->currentData().toString()), m_why->text().trimmed());
        accept();
    });
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(written());
        accept();
    });
    fill();
    m_ticket->setFocus();
}

/// With what is noted of the chosen repository.
void ControlDialog::fill()
{
    constexpr int usualMonths = 3;
    const auto known = m_upkeep.controlOf(RepositoryId(m_repository->currentData().toString()));
    m_ticket->setText(known ? known->ticket : QString());
    m_what->setText(known ? known->what : QString());
    m_responsible->setText(known ? known->responsible : QString());
    m_until->setDate(known && !known->isOverdue(m_upkeep.today()) ? known->until : m_upkeep.today().addMonths(usualMonths));
    m_why->clear();
    m_ending->setVisible(known.has_value());
    m_end->setVisible(known.has_value());
    follow();
}

CompensatingControl ControlDialog::written() const
{
    CompensatingControl control;
    control.repository = RepositoryId(m_repository->currentData().toString());
    control.ticket = m_ticket->text().trimmed();
    control.what = m_what->text().trimmed();
    control.responsible = m_responsible->text().trimmed();
    control.until = m_until->date();
    return control;
}

void ControlDialog::follow()
{
    const CompensatingControl control = written();
    const QString fault = faultOf(control, m_upkeep.today());
    const bool isNeeding = m_upkeep.isNeeding(control.repository);
    m_ok->setEnabled(fault.isEmpty() && isNeeding);
    m_end->setEnabled(!m_why->text().trimmed().isEmpty());
    m_end->setToolTip(m_end->isEnabled() ? QString() : tr("Say why it ended."));
    m_ok->setToolTip(!isNeeding ? tr("This repository enforces the hold by now.") : fault.isEmpty() ? QString() : controlRefusal(fault));
}

} // namespace cf::ui
