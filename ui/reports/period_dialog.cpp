#include "ui/reports/period_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QWidget* field(const QString& name, QLineEdit* line, const QString& objectName)
{
    line->setObjectName(objectName);
    return titled(name, line);
}

} // namespace

PeriodDialog::PeriodDialog(QWidget* window, const evidence::Period& period)
    : Overlay(window, u"periodDialog"_s, tr("Another period"), 420)
    , m_from(new QLineEdit(period.from.toString(Qt::ISODate)))
    , m_to(new QLineEdit(period.to.toString(Qt::ISODate)))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_show(button(u"periodShow"_s, tr("Show"), {}, Emphasis::Primary))
{
    auto* what = new Label(tr("Days as the calendar writes them, year first: 2025-03-14. Both are included."), Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_problem->setObjectName(u"periodProblem"_s);
    m_problem->setWrap(true);
    auto* cancel = button(u"periodCancel"_s, tr("Cancel"));
    content()->addWidget(what);
    content()->addWidget(rowOf({field(tr("From"), m_from, u"periodFrom"_s), field(tr("To"), m_to, u"periodTo"_s)}));
    content()->addWidget(m_problem);
    addButtons({cancel, m_show});
    connect(m_from, &QLineEdit::textChanged, this, &PeriodDialog::check);
    connect(m_to, &QLineEdit::textChanged, this, &PeriodDialog::check);
    connect(m_from, &QLineEdit::returnPressed, this, &PeriodDialog::take);
    connect(m_to, &QLineEdit::returnPressed, this, &PeriodDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &PeriodDialog::take);
    check();
    m_from->setFocus();
    m_from->selectAll();
}

evidence::Period PeriodDialog::typed() const
{
    return {QDate::fromString(m_from->text().trimmed(), Qt::ISODate), QDate::fromString(m_to->text().trimmed(), Qt::ISODate)};
}

void PeriodDialog::check()
{
    const evidence::Period period = typed();
    const bool areDays = period.from.isValid() && period.to.isValid();
    m_problem->setText(!areDays ? tr("Not a day: write it as 2025-03-14") : period.from > period.to ? tr("The last day is before the first") : QString());
    m_show->setEnabled(areDays && period.from <= period.to);
}

void PeriodDialog::take()
{
    if (m_show->isEnabled()) {
        Q_EMIT chosen(typed());
        accept();
    }
}

} // namespace cf::ui
