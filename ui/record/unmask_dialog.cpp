#include "ui/record/unmask_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

UnmaskDialog::UnmaskDialog(QWidget* window)
    : Overlay(window, u"unmaskDialog"_s, tr("Show the addresses in clear"), 480)
    , m_reason(new QComboBox)
{
    content()->addWidget(wrapped({}, Type::Body, Ink::Secondary, tr("Of this letter alone. That you looked, and why, is an entry of the activity log.")));
    m_reason->setObjectName(u"unmaskReason"_s);
    m_reason->addItem(tr("Choose a reason"));
    for (const UnmaskReason reason : allUnmaskReasons()) {
        m_reason->addItem(unmaskReasonWord(reason), int(reason));
    }
    content()->addWidget(titled(tr("Reason"), m_reason));
    auto* cancel = button(u"unmaskCancel"_s, tr("Cancel"));
    auto* show = button(u"unmaskOk"_s, tr("Show"), u"eye"_s, Emphasis::Primary);
    addButtons({cancel, show});
    const auto follow = [this, show] { show->setEnabled(m_reason->currentIndex() > 0); };
    connect(m_reason, &QComboBox::currentIndexChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(UnmaskReason(m_reason->currentData().toInt()));
        accept();
    });
    follow();
    m_reason->setFocus();
}

} // namespace cf::ui
