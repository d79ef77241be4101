// counterfoil-sandbox: makes things to try Counterfoil on. Each subcommand has files of its own.
#include "app/sandbox/document_command.h"
#include "app/sandbox/generate_command.h"
#include "app/sandbox/sample_command.h"
#include "app/sandbox/serve_command.h"
#include "models/base/language.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    cf::speakLanguage(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("sample")) {
        return cf::sandbox::runSample(arguments.mid(2));
    }
    if (arguments.value(1) == QStringLiteral("generate")) {
        return cf::sandbox::runGenerate(arguments.mid(2));
    }
    if (arguments.value(1) == QStringLiteral("document")) {
        return cf::sandbox::runDocument(arguments.mid(2));
    }
    if (arguments.value(1) == QStringLiteral("serve")) {
        return cf::sandbox::runServe(arguments.mid(2));
    }
    QTextStream(stderr) << QCoreApplication::translate(
                               "main",
                               "usage: counterfoil-sandbox sample FOLDER [--seed S] [--records N] [--truth FILE]\n"
                               "       counterfoil-sandbox generate PROFILE --records N [--seed S] [--truth FILE]\n"
                               "       counterfoil-sandbox document NUMBER [--seed S] [--file K] [--as-recorded] [--out FILE]\n"
                               "       counterfoil-sandbox serve [--records N] [--seed S] [--fault JSON] …; see serve --help")
                        << '\n';
    return 2;
}
