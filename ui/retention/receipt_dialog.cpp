#include "ui/retention/receipt_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

ReceiptDialog::ReceiptDialog(QWidget* window, const QString& file)
    : Overlay(window, u"receiptDialog"_s, tr("Receipt of another archive"), 560)
    , m_archive(lineField(u"receiptArchive"_s, tr("the archive that took them over"), 500))
    , m_reference(lineField(u"receiptReference"_s, tr("their number of the accession"), 500))
    , m_ok(button(u"receiptOk"_s, tr("Take in"), {}, Emphasis::Primary))
{
    setKept(true);
    content()->addWidget(wrapped(u"receiptWhat"_s, Type::Body, Ink::Secondary,
                                 tr("%1 is held to the letters: one is handed over when the SHA-256 of each of its files stands in it. Which letters those are is kept, with who took the receipt in and its SHA-256; keep the file itself.").arg(file)));
    content()->addWidget(titled(tr("Archive"), m_archive));
    content()->addWidget(titled(tr("Reference"), m_reference));
    auto* cancel = button(u"receiptCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    const auto follow = [this] { m_ok->setEnabled(!m_archive->text().trimmed().isEmpty() && !m_reference->text().trimmed().isEmpty()); };
    connect(m_archive, &QLineEdit::textChanged, this, follow);
    connect(m_reference, &QLineEdit::textChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_archive->text().trimmed(), m_reference->text().trimmed());
        accept();
    });
    follow();
    m_archive->setFocus();
}

void askReceipt(QWidget* window, const std::function<void(const QString&, const QString&, const QString&)>& taken)
{
    auto* files = new QFileDialog(window, ReceiptDialog::tr("Receipt of another archive"));
    files->setObjectName(u"receiptFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(files, &QFileDialog::fileSelected, window, [window, taken](const QString& path) {
        auto* dialog = new ReceiptDialog(window, QFileInfo(path).fileName());
        QObject::connect(dialog, &ReceiptDialog::taken, window, [taken, path](const QString& archive, const QString& reference) { taken(archive, reference, path); });
        dialog->open();
    });
    files->open();
}

} // namespace cf::ui
