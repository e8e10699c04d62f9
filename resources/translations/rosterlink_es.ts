<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Alias</name>
    <message>
        <source>Type an alias.</source>
        <translation>Escriba un alias.</translation>
    </message>
    <message numerus="yes">
        <source>This alias is too long. It may have %n character(s) at most.</source>
        <translation>
            <numerusform>Este alias es demasiado largo. Puede tener %n carácter como máximo.</numerusform>
            <numerusform>Este alias es demasiado largo. Puede tener %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias holds a character that can&apos;t be shown. Type it anew.</source>
        <translation>Este alias contiene un carácter que no se puede mostrar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Aprendiz</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 is a folder. Type a file name for the backup.</source>
        <translation>%1 es una carpeta. Escriba un nombre de archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is the database itself. Choose another name or folder for the backup.</source>
        <translation>Esta es la base de datos misma. Elija otro nombre u otra carpeta para la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is a file named %1 already. Nothing was written.</source>
        <translation>Ya existe un archivo llamado %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the backup file itself.</source>
        <translation>%1 es una carpeta. Elija el archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it is there and belongs to you.</source>
        <translation>No se puede leer %1. Compruebe que existe y que le pertenece.</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another backup.</source>
        <translation>%1 está dañado. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Rosterlink backup. Choose a file that Back up… wrote.</source>
        <translation>%1 no es una copia de seguridad de Rosterlink. Elija un archivo que haya escrito Crear copia de seguridad….</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rosterlink. Install the newer version to restore it.</source>
        <translation>%1 fue escrito por un Rosterlink más nuevo. Instale la versión más nueva para restaurarlo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>For the other office</source>
        <translation>Para la otra oficina</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Archivos nuevos</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>CalmanacFetch</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>What answers at this address is no FHIR server. Check the address.</source>
        <translation>Lo que responde en esta dirección no es un servidor FHIR. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Leyendo personas</translation>
    </message>
    <message>
        <source>A page leads to another server (%1). It was not asked, because the token must not go elsewhere.</source>
        <translation>Una página lleva a otro servidor (%1). No se le preguntó, porque el token no debe ir a otro lugar.</translation>
    </message>
    <message>
        <source>Its pages go round in a circle.</source>
        <translation>Sus páginas dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>It says that it holds %1 people, but handed out %2. Try again later.</source>
        <translation>Dice que tiene %1 personas, pero entregó %2. Inténtelo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n people came twice; the newest was taken.</source>
        <translation>
            <numerusform>%n persona llegó dos veces; se tomó la más reciente.</numerusform>
            <numerusform>%n personas llegaron dos veces; se tomó la más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no name; they are shown by their ID.</source>
        <translation>
            <numerusform>%n persona no tiene nombre; se muestra con su ID.</numerusform>
            <numerusform>%n personas no tienen nombre; se muestran con su ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have an impossible birth date; it was left out.</source>
        <translation>
            <numerusform>%n persona tiene una fecha de nacimiento imposible; se omitió.</numerusform>
            <numerusform>%n personas tienen una fecha de nacimiento imposible; se omitió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerName</name>
    <message>
        <source>That name is too long: 100 characters at most.</source>
        <translation>El nombre es demasiado largo: 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name can&apos;t be stored in the data folder. It is as before.</source>
        <translation>El nombre no se puede guardar en la carpeta de datos. Sigue como antes.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>%1 is linked with %2.</source>
        <translation>%1 está vinculado con %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same person.</source>
        <translation>%1 y %2 no son la misma persona.</translation>
    </message>
    <message>
        <source>No need to link %1.</source>
        <translation>No hace falta vincular a %1.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1, line %2: the quotation mark that opens here closes in the middle of a text, in line %3. Quotation marks inside a quoted text are written twice.</source>
        <translation>%1, línea %2: las comillas que se abren aquí se cierran en medio de un texto, en la línea %3. Las comillas dentro de un texto entre comillas se escriben dos veces.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark stands in the middle of a text. Put such a text in quotation marks and write those inside it twice.</source>
        <translation>%1, línea %2: hay comillas en medio de un texto. Ponga ese texto entre comillas y escriba dos veces las que lleve dentro.</translation>
    </message>
    <message>
        <source>%1, line %2: the quotation mark that opens here is not closed within 64 kilobytes.</source>
        <translation>%1, línea %2: las comillas que se abren aquí no se cierran en 64 kilobytes.</translation>
    </message>
    <message>
        <source>%1, line %2: a field is longer than 64 kilobytes. This is not a list of people.</source>
        <translation>%1, línea %2: un campo mide más de 64 kilobytes. Esto no es una lista de personas.</translation>
    </message>
    <message>
        <source>%1, line %2: the quotation mark that opens here is never closed.</source>
        <translation>%1, línea %2: las comillas que se abren aquí no se cierran nunca.</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>The database is not open. Nothing was changed. Close Rosterlink and start it again.</source>
        <translation>La base de datos no está abierta. No se cambió nada. Cierre Rosterlink e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DecisionRules</name>
    <message>
        <source>It doesn&apos;t say who decided.</source>
        <translation>No dice quién decidió.</translation>
    </message>
    <message>
        <source>It says that it was decided in the future.</source>
        <translation>Dice que se decidió en el futuro.</translation>
    </message>
    <message>
        <source>What was linked automatically was decided by rosterlink, not by a person.</source>
        <translation>Lo que se vinculó automáticamente lo decidió rosterlink, no una persona.</translation>
    </message>
    <message>
        <source>Rosterlink links nobody automatically by such a rule.</source>
        <translation>Rosterlink no vincula a nadie automáticamente por esa regla.</translation>
    </message>
    <message>
        <source>A link by hand has no such rule.</source>
        <translation>Un vínculo hecho a mano no tiene esa regla.</translation>
    </message>
    <message>
        <source>No profile made with + has this id.</source>
        <translation>Ningún perfil creado con + tiene este id.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Another Rosterlink is sending invitations just now.</source>
        <translation>Otro Rosterlink está enviando invitaciones en este momento.</translation>
    </message>
    <message>
        <source>Sending invitations</source>
        <translation>Enviando invitaciones</translation>
    </message>
    <message>
        <source>No mail server is set up. Invitations wait, and nothing is lost.</source>
        <translation>No hay servidor de correo configurado. Las invitaciones esperan y no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Escriba una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not a possible e-mail address. It is written like name@example.org, without spaces.</source>
        <translation>Esta dirección de correo no es posible. Se escribe como nombre@example.org, sin espacios.</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Nothing left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>Everybody in both systems is linked, or need not be.</source>
        <translation>En ambos sistemas todos están vinculados o no hace falta.</translation>
    </message>
    <message>
        <source>Everybody in Motivity is linked</source>
        <translation>En Motivity todos están vinculados</translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 have no profile here.</source>
        <translation>
            <numerusform>%n persona de %1 no tiene perfil aquí.</numerusform>
            <numerusform>%n personas de %1 no tienen perfil aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Linked %1</source>
        <translation>Sin vincular en %1</translation>
    </message>
    <message>
        <source>Everybody in %1 is linked</source>
        <translation>En %1 todos están vinculados</translation>
    </message>
    <message numerus="yes">
        <source>%n people in Motivity are not linked yet.</source>
        <translation>
            <numerusform>%n persona de Motivity aún no está vinculada.</numerusform>
            <numerusform>%n personas de Motivity aún no están vinculadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Linked Motivity</source>
        <translation>Sin vincular en Motivity</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encuentra a nadie</translation>
    </message>
    <message>
        <source>Try a part of the name, the e-mail address or the phone number.</source>
        <translation>Pruebe con una parte del nombre, del correo o del teléfono.</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Aún no hay aprendices</translation>
    </message>
    <message>
        <source>They come with your files from Motivity and %1.</source>
        <translation>Vienen con sus archivos de Motivity y %1.</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>Aún no hay nadie vinculado</translation>
    </message>
    <message>
        <source>Linked pairs are listed here, with how they came to be.</source>
        <translation>Aquí se listan las parejas vinculadas y cómo llegaron a estarlo.</translation>
    </message>
    <message>
        <source>Not Linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Nobody left in this list</source>
        <translation>No queda nadie en esta lista</translation>
    </message>
    <message>
        <source>Whoever was in it is decided about, or no longer fits it.</source>
        <translation>Quien estaba en ella ya está decidido o ya no encaja aquí.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>The profile is there again</source>
        <translation>El perfil está de nuevo</translation>
    </message>
    <message>
        <source>Alias: %1 → %2</source>
        <translation>Alias: %1 → %2</translation>
    </message>
    <message>
        <source>Is in the list again</source>
        <translation>Está de nuevo en la lista</translation>
    </message>
    <message>
        <source>Is no longer in the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>Is the Motivity CSC</source>
        <translation>Es el CSC de Motivity</translation>
    </message>
    <message>
        <source>Is not the Motivity CSC</source>
        <translation>No es el CSC de Motivity</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>The profile was created</source>
        <translation>Se creó el perfil</translation>
    </message>
    <message>
        <source>New in Motivity</source>
        <translation>Nuevo en Motivity</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nuevo en %1</translation>
    </message>
    <message>
        <source>Is the same profile as %1 of the Motivity file</source>
        <translation>Es el mismo perfil que %1 del archivo de Motivity</translation>
    </message>
    <message>
        <source>The profile was removed</source>
        <translation>Se eliminó el perfil</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambió</translation>
    </message>
    <message>
        <source>Linked with %1 (%2)</source>
        <translation>Vinculado con %1 (%2)</translation>
    </message>
    <message>
        <source>The link with %1 ended</source>
        <translation>Terminó el vínculo con %1</translation>
    </message>
    <message>
        <source>Linked with %1 again</source>
        <translation>Vinculado de nuevo con %1</translation>
    </message>
    <message>
        <source>Still the same person as %1</source>
        <translation>Sigue siendo la misma persona que %1</translation>
    </message>
    <message>
        <source>Agrees with %1 again</source>
        <translation>Coincide de nuevo con %1</translation>
    </message>
    <message>
        <source>Differs from %1 since in what the link stands on</source>
        <translation>Desde entonces difiere de %1 en aquello en que se basa el vínculo</translation>
    </message>
    <message>
        <source>created with +</source>
        <translation>creado con +</translation>
    </message>
    <message>
        <source>automatically: three facts agree</source>
        <translation>automáticamente: coinciden tres datos</translation>
    </message>
    <message>
        <source>automatically: two facts agree, and a third in part</source>
        <translation>automáticamente: coinciden dos datos, y un tercero en parte</translation>
    </message>
    <message>
        <source>by hand, the link of the same profile that was made with +</source>
        <translation>a mano, el vínculo del mismo perfil creado con +</translation>
    </message>
    <message>
        <source>by hand, certain</source>
        <translation>a mano, seguro</translation>
    </message>
    <message>
        <source>by hand, probable</source>
        <translation>a mano, probable</translation>
    </message>
    <message>
        <source>by hand, possible</source>
        <translation>a mano, posible</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>May be linked with %1 automatically again</source>
        <translation>Puede vincularse de nuevo automáticamente con %1</translation>
    </message>
    <message>
        <source>May be the same person as %1 after all</source>
        <translation>Puede ser al final la misma persona que %1</translation>
    </message>
    <message>
        <source>Never linked with %1 automatically</source>
        <translation>Nunca se vincula automáticamente con %1</translation>
    </message>
    <message>
        <source>Not the same person as %1</source>
        <translation>No es la misma persona que %1</translation>
    </message>
    <message>
        <source>To be linked after all</source>
        <translation>Sí hay que vincular</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message>
        <source>No longer has the role %1</source>
        <translation>Ya no tiene el rol %1</translation>
    </message>
    <message>
        <source>Has the role %1</source>
        <translation>Tiene el rol %1</translation>
    </message>
    <message>
        <source>New role %1</source>
        <translation>Nuevo rol %1</translation>
    </message>
    <message>
        <source>The role %1 was removed</source>
        <translation>Se eliminó el rol %1</translation>
    </message>
    <message>
        <source>The role %1 is there again</source>
        <translation>El rol %1 está de nuevo</translation>
    </message>
    <message>
        <source>The role %1 was changed</source>
        <translation>Se cambió el rol %1</translation>
    </message>
    <message>
        <source>The invitation waits</source>
        <translation>La invitación espera</translation>
    </message>
    <message>
        <source>The invitation was removed</source>
        <translation>Se eliminó la invitación</translation>
    </message>
    <message>
        <source>The invitation is there again</source>
        <translation>La invitación está de nuevo</translation>
    </message>
    <message>
        <source>The invitation went over to the other profile of the same person</source>
        <translation>La invitación pasó al otro perfil de la misma persona</translation>
    </message>
    <message>
        <source>Accepted the invitation</source>
        <translation>Aceptó la invitación</translation>
    </message>
    <message>
        <source>The invitation was sent</source>
        <translation>Se envió la invitación</translation>
    </message>
    <message>
        <source>The invitation waits until somebody sends it</source>
        <translation>La invitación espera hasta que alguien la envíe</translation>
    </message>
    <message>
        <source>The invitation goes out</source>
        <translation>La invitación sale</translation>
    </message>
    <message>
        <source>The invitation&apos;s state changed</source>
        <translation>Cambió el estado de la invitación</translation>
    </message>
    <message>
        <source>The question is no longer to be asked</source>
        <translation>La pregunta ya no está pendiente</translation>
    </message>
    <message>
        <source>A question is to be asked</source>
        <translation>Hay una pregunta pendiente</translation>
    </message>
    <message>
        <source>The names of this person and %1 are no longer remembered</source>
        <translation>Los nombres de esta persona y de %1 ya no se recuerdan</translation>
    </message>
    <message>
        <source>The names of this person and %1 are remembered</source>
        <translation>Los nombres de esta persona y de %1 se recuerdan</translation>
    </message>
</context>
<context>
    <name>ExportName</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculados</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>not linked motivity</source>
        <translation>sin vincular en Motivity</translation>
    </message>
    <message>
        <source>not linked counterpart</source>
        <translation>sin vincular en el otro sistema</translation>
    </message>
    <message>
        <source>match found motivity</source>
        <translation>con coincidencia en Motivity</translation>
    </message>
    <message>
        <source>match found counterpart</source>
        <translation>con coincidencia en el otro sistema</translation>
    </message>
    <message>
        <source>no match motivity</source>
        <translation>sin coincidencia en Motivity</translation>
    </message>
    <message>
        <source>no match counterpart</source>
        <translation>sin coincidencia en el otro sistema</translation>
    </message>
    <message>
        <source>no need motivity</source>
        <translation>sin necesidad en Motivity</translation>
    </message>
    <message>
        <source>no need counterpart</source>
        <translation>sin necesidad en el otro sistema</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no están</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>aprendices</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>day&apos;s end</source>
        <translation>cierre del día</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>ask later</source>
        <translation>preguntar más tarde</translation>
    </message>
</context>
<context>
    <name>FactRows</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>editado aquí</translation>
    </message>
</context>
<context>
    <name>FactValue</name>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FhirAddress</name>
    <message>
        <source>“%1” is no web address. It looks like https://calmanac.example.org/fhir.</source>
        <translation>“%1” no es una dirección web. Tiene el aspecto de https://calmanac.example.org/fhir.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a password or a question mark. The token is given by itself.</source>
        <translation>La dirección no debe llevar usuario, contraseña ni signo de interrogación. El token se indica aparte.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or everybody on the way could read along.</source>
        <translation>La dirección debe empezar con https://, o cualquiera en el camino podría leerlo todo.</translation>
    </message>
</context>
<context>
    <name>FhirClient</name>
    <message>
        <source>The token was not accepted. Check it, or ask for a new one.</source>
        <translation>El token no fue aceptado. Compruébelo o pida uno nuevo.</translation>
    </message>
    <message>
        <source>The token may not read staff and clients. Ask whoever manages it for that permission.</source>
        <translation>El token no permite leer personal y clientes. Pida ese permiso a quien lo administra.</translation>
    </message>
    <message>
        <source>There is no FHIR interface at this address. Check the address.</source>
        <translation>En esta dirección no hay una interfaz FHIR. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>It is too busy, and asked to come back later. Try again in some minutes.</source>
        <translation>Está demasiado ocupado y pidió volver más tarde. Inténtelo en unos minutos.</translation>
    </message>
    <message>
        <source>It sends us on to another address. That is not followed, because the token must not go elsewhere. Check the address.</source>
        <translation>Nos manda a otra dirección. No se sigue, porque el token no debe ir a otro lugar. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>It answered with error %1. Try again later.</source>
        <translation>Respondió con el error %1. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It answered with error %1: %2</source>
        <translation>Respondió con el error %1: %2</translation>
    </message>
    <message>
        <source>Its answer doesn&apos;t end. This is likely not the right address.</source>
        <translation>Su respuesta no termina. Probablemente no es la dirección correcta.</translation>
    </message>
    <message numerus="yes">
        <source>No connection could be made within %n seconds. Check the address and the network.</source>
        <translation>
            <numerusform>No se pudo conectar en %n segundo. Compruebe la dirección y la red.</numerusform>
            <numerusform>No se pudo conectar en %n segundos. Compruebe la dirección y la red.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address and the network.</source>
        <translation>No existe un equipo llamado %1. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and whether Calmanac is running.</source>
        <translation>Nadie responde en esta dirección. Compruébela, y también si Calmanac está en marcha.</translation>
    </message>
    <message>
        <source>Its certificate can&apos;t be trusted, so nothing was sent. Check the address, or ask whoever manages the server.</source>
        <translation>No se puede confiar en su certificado, así que no se envió nada. Compruebe la dirección o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle. Try again later.</source>
        <translation>La conexión se cortó a la mitad. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It stopped answering. Try again later.</source>
        <translation>Dejó de responder. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The connection failed. Check the address and the network.</source>
        <translation>La conexión falló. Compruebe la dirección y la red.</translation>
    </message>
</context>
<context>
    <name>FhirPage</name>
    <message>
        <source>It answered with a web page. The address is likely not that of its FHIR interface.</source>
        <translation>Respondió con una página web. Probablemente la dirección no es la de su interfaz FHIR.</translation>
    </message>
    <message>
        <source>Its answer can&apos;t be read: it isn&apos;t whole, or it isn&apos;t JSON.</source>
        <translation>No se puede leer su respuesta: no está completa o no es JSON.</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>Its answer is no list of people (no FHIR Bundle).</source>
        <translation>Su respuesta no es una lista de personas (un Bundle de FHIR).</translation>
    </message>
</context>
<context>
    <name>FhirPerson</name>
    <message>
        <source>impossible birth date</source>
        <translation>fecha de nacimiento imposible</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>CSC</source>
        <translation>CSC</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Former last name</source>
        <translation>Apellido anterior</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>CSV tables (*.csv);;Excel workbooks (*.xlsx)</source>
        <translation>Tablas CSV (*.csv);;Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds names: keep it where only those get at it who may know them.</source>
        <translation>Guardado como %1. Contiene nombres: guárdelo donde solo lleguen quienes pueden conocerlos.</translation>
    </message>
</context>
<context>
    <name>FilePrompt</name>
    <message>
        <source>Lists of people (*.csv *.xlsx *.tsv *.txt);;All files (*)</source>
        <translation>Listas de personas (*.csv *.xlsx *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Findables</name>
    <message>
        <source>%1: Members</source>
        <translation>%1: Miembros</translation>
    </message>
    <message>
        <source>%1: Learners</source>
        <translation>%1: Aprendices</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Screen-share mode</source>
        <translation>Modo de pantalla compartida</translation>
    </message>
    <message>
        <source>Accept an invitation…</source>
        <translation>Aceptar una invitación…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Show me how…</source>
        <translation>Muéstreme cómo…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Linking your people in Motivity and Calmanac</source>
        <translation>Cómo vincular a sus personas de Motivity y Calmanac</translation>
    </message>
    <message>
        <source>The pictures show a demonstration; all people in them are invented.</source>
        <translation>Las imágenes muestran una demostración; todas las personas son inventadas.</translation>
    </message>
    <message>
        <source>Go to Orgs → your organization → Settings → Integrations → Calmanac.</source>
        <translation>Vaya a Orgs → su organización → Configuración → Integraciones → Calmanac.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>when, who</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>HistoryPrint</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (revertido)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, newest first.</source>
        <translation>
            <numerusform>%n paso.</numerusform>
            <numerusform>%n pasos, el más reciente primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n steps; older ones are left out.</source>
        <translation>
            <numerusform>El paso más reciente; se omiten los anteriores.</numerusform>
            <numerusform>Los %n pasos más recientes; se omiten los anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>%1, acting as %2</source>
        <translation>%1, actuando como %2</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>Imported members and learners from %1: %2</source>
        <translation>Importó miembros y aprendices de %1: %2</translation>
    </message>
    <message>
        <source>Imported members from %1: %2</source>
        <translation>Importó miembros de %1: %2</translation>
    </message>
    <message>
        <source>Imported learners from %1: %2</source>
        <translation>Importó aprendices de %1: %2</translation>
    </message>
    <message>
        <source>Synchronized members and learners: %1</source>
        <translation>Sincronizó miembros y aprendices: %1</translation>
    </message>
    <message>
        <source>Synchronized members: %1</source>
        <translation>Sincronizó miembros: %1</translation>
    </message>
    <message>
        <source>Synchronized learners: %1</source>
        <translation>Sincronizó aprendices: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n linked automatically</source>
        <translation>
            <numerusform>%1; %n vinculado automáticamente</numerusform>
            <numerusform>%1; %n vinculados automáticamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n ya no está</numerusform>
            <numerusform>%n ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back</source>
        <translation>
            <numerusform>%n volvió</numerusform>
            <numerusform>%n volvieron</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody new, changed or gone</source>
        <translation>nadie nuevo, cambiado ni ausente</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>IntegrationState</name>
    <message>
        <source>✓ Connected</source>
        <translation>✓ Conectado</translation>
    </message>
    <message>
        <source>! Waiting for approval</source>
        <translation>! Espera aprobación</translation>
    </message>
    <message>
        <source>○ Not connected</source>
        <translation>○ No conectado</translation>
    </message>
    <message>
        <source>Nobody can be linked with %1 yet.</source>
        <translation>Aún no se puede vincular a nadie con %1.</translation>
    </message>
    <message>
        <source>Connected with roster files, last imported on %1.</source>
        <translation>Conectado con archivos de listas, importados por última vez el %1.</translation>
    </message>
    <message>
        <source>Last synchronized on %1.</source>
        <translation>Sincronizado por última vez el %1.</translation>
    </message>
</context>
<context>
    <name>InvitationSays</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>en %n segundo</numerusform>
            <numerusform>en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>is only shown here</source>
        <translation>aquí solo se muestra</translation>
    </message>
    <message>
        <source>when mail is set up</source>
        <translation>cuando se configure el correo</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>de nuevo %1</translation>
    </message>
    <message>
        <source>when you send it</source>
        <translation>cuando usted la envíe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>se reintenta pronto</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n seconds.</source>
        <translation>
            <numerusform>Sale en %n segundo.</numerusform>
            <numerusform>Sale en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out on %1.</source>
        <translation>Sale el %1.</translation>
    </message>
    <message>
        <source>The demonstration sends no e-mail. This is what would be sent.</source>
        <translation>La demostración no envía correo. Esto es lo que se enviaría.</translation>
    </message>
    <message>
        <source>Waits until a mail server is set up, or until you send it with your own mail program.</source>
        <translation>Espera hasta que se configure un servidor de correo, o hasta que usted la envíe con su propio programa de correo.</translation>
    </message>
    <message>
        <source>The mail server put it off. It is tried again on %1.</source>
        <translation>El servidor de correo la aplazó. Se reintenta el %1.</translation>
    </message>
    <message>
        <source>Waits until you press Send now.</source>
        <translation>Espera hasta que usted pulse Enviar ahora.</translation>
    </message>
    <message>
        <source>Goes out now.</source>
        <translation>Sale ahora.</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Is being sent just now.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>Sent on %1. Its link is valid until %2.</source>
        <translation>Enviada el %1. Su enlace vale hasta el %2.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Enviada el %1.</translation>
    </message>
    <message>
        <source>Could not be sent on %1.</source>
        <translation>No se pudo enviar el %1.</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Aceptada el %1.</translation>
    </message>
    <message>
        <source>Its link was valid until %1, and was not used.</source>
        <translation>Su enlace valía hasta el %1 y no se usó.</translation>
    </message>
    <message>
        <source>The mail server said: %1</source>
        <translation>El servidor de correo dijo: %1</translation>
    </message>
    <message>
        <source>The last attempt: %1</source>
        <translation>El último intento: %1</translation>
    </message>
    <message>
        <source>Ask %1 whether the address is right. If it is, Resend tries once more. If it isn&apos;t, give %1 the link another way: Copy link.</source>
        <translation>Pregunte a %1 si la dirección es correcta. Si lo es, Reenviar lo intenta otra vez. Si no, dé el enlace a %1 por otro medio: Copiar enlace.</translation>
    </message>
    <message>
        <source>Resend sends %1 a new link.</source>
        <translation>Reenviar manda a %1 un enlace nuevo.</translation>
    </message>
    <message>
        <source>It is tried again by itself; Send now tries at once.</source>
        <translation>Se reintenta por sí sola; Enviar ahora lo intenta de inmediato.</translation>
    </message>
</context>
<context>
    <name>InvitationText</name>
    <message>
        <source>The invitation needs a subject of one to 200 characters, and a text of 10,000 at most.</source>
        <translation>La invitación necesita un asunto de 1 a 200 caracteres y un texto de 10 000 como máximo.</translation>
    </message>
    <message>
        <source>The text needs {link}: without the link nobody can accept.</source>
        <translation>El texto necesita {link}: sin el enlace nadie puede aceptar.</translation>
    </message>
    <message>
        <source>{%1} means nothing here. Known are {member}, {organization}, {inviter}, {link} and {date}.</source>
        <translation>{%1} no significa nada aquí. Se conocen {member}, {organization}, {inviter}, {link} y {date}.</translation>
    </message>
    <message>
        <source>The link belongs in the text, not in the subject: subjects are shown to others.</source>
        <translation>El enlace va en el texto, no en el asunto: los asuntos se muestran a otros.</translation>
    </message>
</context>
<context>
    <name>InvitationsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>%1 is a folder. Choose the CSV file in it.</source>
        <translation>%1 es una carpeta. Elija el archivo CSV que está en ella.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened. Perhaps it belongs to somebody else, or another program has it open.</source>
        <translation>No se puede abrir el archivo %1. Quizá pertenece a otra persona, o lo tiene abierto otro programa.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet or an archive. Open it in the spreadsheet program and save it as CSV (UTF-8).</source>
        <translation>%1 es una hoja de cálculo o un archivo comprimido. Ábralo en el programa de hojas de cálculo y guárdelo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>%1, line %2: this line is longer than a megabyte. This is not a list of people.</source>
        <translation>%1, línea %2: esta línea mide más de un megabyte. Esto no es una lista de personas.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end. Copy it to this computer and try again.</source>
        <translation>No se puede leer el archivo %1 hasta el final. Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1, line %2: these letters can&apos;t be read, as they are not UTF-8. Save the file as CSV (UTF-8).</source>
        <translation>%1, línea %2: no se pueden leer estas letras, porque no son UTF-8. Guarde el archivo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>%1, line %2: there is a NUL byte. This is not a text file.</source>
        <translation>%1, línea %2: hay un byte NUL. Esto no es un archivo de texto.</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>This link isn&apos;t valid. Where an invitation was sent again, only the newest link works. Ask the office for a new one.</source>
        <translation>Este enlace no es válido. Si una invitación se envió de nuevo, solo vale el enlace más reciente. Pida uno nuevo a la oficina.</translation>
    </message>
    <message>
        <source>This person isn&apos;t there any more. Nothing was changed.</source>
        <translation>Esta persona ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a member with staff, or a learner with a client, can be linked.</source>
        <translation>Solo se puede vincular a un miembro con personal, o a un aprendiz con un cliente.</translation>
    </message>
    <message>
        <source>Rosterlink</source>
        <translation>Rosterlink</translation>
    </message>
    <message>
        <source>%1 is linked with %2 already (by %3, on %4). Nothing was changed.</source>
        <translation>%1 ya está vinculado con %2 (por %3, el %4). No se cambió nada.</translation>
    </message>
    <message>
        <source>This was changed since, so it can&apos;t be undone any more.</source>
        <translation>Esto se cambió después, así que ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>There is no such change in the history.</source>
        <translation>No hay tal cambio en el historial.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here.</source>
        <translation>Esto no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
    <message>
        <source>Something newer stands in the way: “%1” (%2, %3). Undo that first.</source>
        <translation>Algo más reciente lo impide: “%1” (%2, %3). Deshaga eso primero.</translation>
    </message>
    <message>
        <source>Another learner has the alias %1 by now. Change that alias first.</source>
        <translation>Otro aprendiz tiene ya el alias %1. Cambie primero ese alias.</translation>
    </message>
    <message>
        <source>%1 was invited at %2 since. Remove that invitation first.</source>
        <translation>Después se invitó a %1 en %2. Elimine primero esa invitación.</translation>
    </message>
    <message>
        <source>%1 was invited at the e-mail address since. Remove that invitation first.</source>
        <translation>Después se invitó a %1 en esa dirección de correo. Elimine primero esa invitación.</translation>
    </message>
    <message>
        <source>These two are no longer linked. Nothing was changed.</source>
        <translation>Estos dos ya no están vinculados. No se cambió nada.</translation>
    </message>
    <message>
        <source>The e-mail address on file, %1, looks mistyped: did you mean %2? Type the right one; nothing was created.</source>
        <translation>La dirección de correo registrada, %1, parece mal escrita: ¿quiso decir %2? Escriba la correcta; no se creó nada.</translation>
    </message>
    <message>
        <source>The e-mail address on file looks mistyped. Type the right one; nothing was created.</source>
        <translation>La dirección de correo registrada parece mal escrita. Escriba la correcta; no se creó nada.</translation>
    </message>
    <message>
        <source>There is no e-mail address on file for %1. Type one: the invitation goes there.</source>
        <translation>No hay dirección de correo registrada para %1. Escriba una: ahí va la invitación.</translation>
    </message>
    <message>
        <source>%1 in Motivity has the e-mail address %2 already. Nothing was created.</source>
        <translation>%1 de Motivity ya tiene la dirección de correo %2. No se creó nada.</translation>
    </message>
    <message>
        <source>%1 in Motivity has the e-mail address already. Nothing was created.</source>
        <translation>%1 de Motivity ya tiene esa dirección de correo. No se creó nada.</translation>
    </message>
    <message>
        <source>An invitation to %1 is waiting already, for %2. Nothing was created.</source>
        <translation>Ya espera una invitación a %1, para %2. No se creó nada.</translation>
    </message>
    <message>
        <source>An invitation to the e-mail address is waiting already, for %1. Nothing was created.</source>
        <translation>Ya espera una invitación a esa dirección de correo, para %1. No se creó nada.</translation>
    </message>
    <message>
        <source>A role&apos;s name has 1 to 60 characters, and no semicolon.</source>
        <translation>El nombre de un rol tiene de 1 a 60 caracteres y ningún punto y coma.</translation>
    </message>
    <message>
        <source>There is a role named %1 already.</source>
        <translation>Ya existe un rol llamado %1.</translation>
    </message>
    <message>
        <source>This role isn&apos;t there any more. Nothing was changed.</source>
        <translation>Este rol ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is built in: it can&apos;t be changed or removed.</source>
        <translation>%1 viene incorporado: no se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>Somebody changed the role %1 meanwhile. It is shown as it is now; change it again where that is still wanted.</source>
        <translation>Mientras tanto alguien cambió el rol %1. Se muestra como es ahora; cámbielo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>This needs the permission “%1”, which the role you act as doesn&apos;t have. Nothing was changed.</source>
        <translation>Esto necesita el permiso “%1”, que no tiene el rol con el que usted actúa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an Owner can do this. Nothing was changed.</source>
        <translation>Solo un Owner puede hacer esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a member of Motivity can be the Motivity CSC.</source>
        <translation>Solo un miembro de Motivity puede ser el CSC de Motivity.</translation>
    </message>
    <message>
        <source>%1 was invited at the same e-mail address since. Nothing was sent.</source>
        <translation>Después se invitó a %1 en la misma dirección de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>This invitation isn&apos;t there any more. Nothing was changed.</source>
        <translation>Esta invitación ya no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>This invitation was accepted already, on %1. A link works once.</source>
        <translation>Esta invitación ya se aceptó, el %1. Un enlace vale una sola vez.</translation>
    </message>
    <message>
        <source>This invitation is on its way just now. Try again in a minute.</source>
        <translation>Esta invitación está saliendo en este momento. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>This link belongs to another organization.</source>
        <translation>Este enlace es de otra organización.</translation>
    </message>
    <message>
        <source>The office ended this invitation. Ask it for a new one.</source>
        <translation>La oficina terminó esta invitación. Pídale una nueva.</translation>
    </message>
    <message>
        <source>This invitation expired on %1. Ask the office to send it again.</source>
        <translation>Esta invitación caducó el %1. Pida a la oficina que la envíe de nuevo.</translation>
    </message>
    <message>
        <source>Only two members, or two learners, of Motivity can be the same profile.</source>
        <translation>Solo dos miembros, o dos aprendices, de Motivity pueden ser el mismo perfil.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t made here with +, so the profile stays. Nothing was changed.</source>
        <translation>%1 no se creó aquí con +, así que el perfil se queda. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t brought by a Motivity file. Nothing was changed.</source>
        <translation>%1 no vino en un archivo de Motivity. No se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody else changed this learner meanwhile. Look at what it says now, then edit again.</source>
        <translation>Mientras tanto otra persona cambió a este aprendiz. Vea lo que dice ahora y edite de nuevo.</translation>
    </message>
    <message>
        <source>Names are hidden, so only the alias can be changed. Nothing was changed.</source>
        <translation>Los nombres están ocultos, así que solo se puede cambiar el alias. No se cambió nada.</translation>
    </message>
    <message>
        <source>Type a first or a last name.</source>
        <translation>Escriba un nombre o un apellido.</translation>
    </message>
    <message>
        <source>Another learner has the alias %1 already. Choose another one.</source>
        <translation>Otro aprendiz ya tiene el alias %1. Elija otro.</translation>
    </message>
    <message>
        <source>One of the two is no longer linked. Nothing was changed.</source>
        <translation>Uno de los dos ya no está vinculado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Is this really somebody else than %1?</source>
        <translation>¿De verdad es otra persona y no %1?</translation>
    </message>
    <message>
        <source>+ adds people who are in the other system only.</source>
        <translation>+ añade a quienes están solo en el otro sistema.</translation>
    </message>
    <message>
        <source>Add the Motivity members first, or everybody would be created twice.</source>
        <translation>Añada primero a los miembros de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>Add the Motivity learners first, or everybody would be created twice.</source>
        <translation>Añada primero a los aprendices de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>Only an Owner gives or takes the role Owner.</source>
        <translation>Solo un Owner da o quita el rol Owner.</translation>
    </message>
    <message>
        <source>%1 is the last Owner. Make somebody else Owner first.</source>
        <translation>%1 es el último Owner. Haga Owner a otra persona primero.</translation>
    </message>
    <message>
        <source>Invitations are being sent just now. Nothing was changed: try again in a minute.</source>
        <translation>Se están enviando invitaciones en este momento. No se cambió nada: inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t made here with +, so the profile stays. Remove it in Motivity.</source>
        <translation>%1 no se creó aquí con +, así que el perfil se queda. Elimínelo en Motivity.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked. Unlink them first.</source>
        <translation>%1 y %2 están vinculados. Desvincúlelos primero.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Linking what is certain</source>
        <translation>Vinculando lo que es seguro</translation>
    </message>
    <message>
        <source>Only members of Motivity have roles.</source>
        <translation>Solo los miembros de Motivity tienen roles.</translation>
    </message>
    <message>
        <source>Invitations aren&apos;t written in that language here.</source>
        <translation>Aquí no se escriben invitaciones en ese idioma.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The invitation ends; the e-mail that was sent can&apos;t be recalled.</source>
        <translation>La invitación termina; el correo que se envió no se puede retirar.</translation>
    </message>
    <message>
        <source>The waiting invitation is not sent.</source>
        <translation>La invitación que espera no se envía.</translation>
    </message>
    <message>
        <source>The invitation to %1 ends; the e-mail that was sent can&apos;t be recalled.</source>
        <translation>La invitación a %1 termina; el correo que se envió no se puede retirar.</translation>
    </message>
    <message>
        <source>The waiting invitation to %1 is not sent.</source>
        <translation>La invitación a %1 que espera no se envía.</translation>
    </message>
    <message>
        <source>The profile of %1 in Motivity is removed.</source>
        <translation>Se elimina el perfil de %1 en Motivity.</translation>
    </message>
    <message>
        <source>Also undone: %1</source>
        <translation>También se deshace: %1</translation>
    </message>
    <message>
        <source>Type what is to be asked, in 500 letters at most. Nothing was changed.</source>
        <translation>Escriba qué hay que preguntar, en 500 letras como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose the day on which it is to be asked. Nothing was changed.</source>
        <translation>Elija el día en que hay que preguntarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Their names teach nothing any more.</source>
        <translation>Sus nombres ya no enseñan nada.</translation>
    </message>
    <message>
        <source>That name was learned from somebody else.</source>
        <translation>Ese nombre se aprendió de otra persona.</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Vinculando</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Desvinculado</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
</context>
<context>
    <name>LinksFile</name>
    <message>
        <source>%1 has no column %2. Nothing was changed.</source>
        <translation>%1 no tiene la columna %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, line %2: this decision is of another organization (%3). Nothing was changed.</source>
        <translation>%1, línea %2: esta decisión es de otra organización (%3). No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no decision that Rosterlink wrote. Nothing was changed.</source>
        <translation>%1, línea %2: esto no es una decisión escrita por Rosterlink. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>LinksTakeOver</name>
    <message>
        <source>One of the two isn&apos;t in the lists here.</source>
        <translation>Uno de los dos no está en las listas de aquí.</translation>
    </message>
    <message>
        <source>One of the two is linked with somebody else here.</source>
        <translation>Uno de los dos está vinculado aquí con otra persona.</translation>
    </message>
    <message>
        <source>One of the two has no need to link here.</source>
        <translation>Uno de los dos no necesita vínculo aquí.</translation>
    </message>
    <message>
        <source>The two are not the same person here.</source>
        <translation>Aquí los dos no son la misma persona.</translation>
    </message>
    <message>
        <source>The two are linked here.</source>
        <translation>Aquí los dos están vinculados.</translation>
    </message>
    <message>
        <source>This person is linked here.</source>
        <translation>Esta persona está vinculada aquí.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Invitations can wait up to a day before they go out.</source>
        <translation>Las invitaciones pueden esperar hasta un día antes de salir.</translation>
    </message>
    <message>
        <source>The link&apos;s address begins with https://, like https://example.org/join/. Empty, the link opens Rosterlink.</source>
        <translation>La dirección del enlace empieza con https://, como https://example.org/join/. Vacía, el enlace abre Rosterlink.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>For an automatic link, both systems must know first name, last name and birth date. One of them doesn&apos;t know: %1.</source>
        <translation>Para un vínculo automático, ambos sistemas deben conocer nombre, apellido y fecha de nacimiento. Uno de ellos no conoce: %1.</translation>
    </message>
    <message>
        <source>For an automatic link, both systems must know first name, last name, and a phone or an e-mail address. One of them doesn&apos;t know: %1.</source>
        <translation>Para un vínculo automático, ambos sistemas deben conocer nombre, apellido y un teléfono o correo. Uno de ellos no conoce: %1.</translation>
    </message>
    <message>
        <source>For an automatic link, first name, last name and birth date must be exactly the same. Not exactly the same: %1.</source>
        <translation>Para un vínculo automático, nombre, apellido y fecha de nacimiento deben ser exactamente iguales. No son exactamente iguales: %1.</translation>
    </message>
    <message>
        <source>For an automatic link, first name, last name, and phone or e-mail address must be exactly the same. Not exactly the same: %1.</source>
        <translation>Para un vínculo automático, nombre, apellido y teléfono o correo deben ser exactamente iguales. No son exactamente iguales: %1.</translation>
    </message>
    <message>
        <source>Somebody else fits as well or nearly as well. Only a person can tell.</source>
        <translation>Otra persona encaja igual de bien o casi. Solo una persona puede decirlo.</translation>
    </message>
    <message>
        <source>%1 fits as well or nearly as well. Only a person can tell.</source>
        <translation>%1 encaja igual de bien o casi. Solo una persona puede decirlo.</translation>
    </message>
    <message>
        <source>A brother or sister was born the same day, so that only the first name tells them apart. Please look at them together.</source>
        <translation>Un hermano o una hermana nació el mismo día, así que solo el nombre los distingue. Mírelos juntos, por favor.</translation>
    </message>
    <message>
        <source>A brother or sister, perhaps %1, was born the same day, so that only the first name tells them apart. Please look at them together.</source>
        <translation>Un hermano o una hermana, quizá %1, nació el mismo día, así que solo el nombre los distingue. Mírelos juntos, por favor.</translation>
    </message>
    <message>
        <source>Day and month of the birth date are swapped in one system. It may be somebody else.</source>
        <translation>En un sistema están intercambiados el día y el mes de nacimiento. Puede ser otra persona.</translation>
    </message>
    <message>
        <source>The birth dates differ by one digit. It may be somebody else.</source>
        <translation>Las fechas de nacimiento difieren en una cifra. Puede ser otra persona.</translation>
    </message>
    <message>
        <source>The birth dates differ. It may be somebody else.</source>
        <translation>Las fechas de nacimiento difieren. Puede ser otra persona.</translation>
    </message>
    <message>
        <source>There is nothing that both systems know.</source>
        <translation>No hay nada que ambos sistemas conozcan.</translation>
    </message>
    <message>
        <source>Nothing agrees. Different: %1.</source>
        <translation>Nada coincide. Diferente: %1.</translation>
    </message>
    <message>
        <source>The same in both: %1.</source>
        <translation>Igual en ambos: %1.</translation>
    </message>
    <message>
        <source>What speaks for it: %1.</source>
        <translation>Lo que habla a favor: %1.</translation>
    </message>
    <message>
        <source>The same in both: %1; also, %2.</source>
        <translation>Igual en ambos: %1; además, %2.</translation>
    </message>
    <message>
        <source>The same in both: %1. Different: %2.</source>
        <translation>Igual en ambos: %1. Diferente: %2.</translation>
    </message>
    <message>
        <source>What speaks for it: %1. Different: %2.</source>
        <translation>Lo que habla a favor: %1. Diferente: %2.</translation>
    </message>
    <message>
        <source>The same in both: %1; also, %2. Different: %3.</source>
        <translation>Igual en ambos: %1; además, %2. Diferente: %3.</translation>
    </message>
    <message>
        <source>nothing agrees</source>
        <translation>nada coincide</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>igual: %1</translation>
    </message>
    <message>
        <source>same %1, %2</source>
        <translation>igual: %1, %2</translation>
    </message>
    <message>
        <source>Nothing stands in the way of an automatic link.</source>
        <translation>Nada impide un vínculo automático.</translation>
    </message>
    <message>
        <source>One is Jr, the other Sr or the like: they may be parent and child.</source>
        <translation>Uno es Jr, el otro Sr o similar: pueden ser padre e hijo.</translation>
    </message>
    <message>
        <source>The middle names contradict each other. It may be somebody of the same name.</source>
        <translation>Los segundos nombres se contradicen. Puede ser alguien con el mismo nombre.</translation>
    </message>
    <message>
        <source>The phone or e-mail address that agrees belongs to several people, so that it doesn&apos;t say which of them this is.</source>
        <translation>El teléfono o correo que coincide es de varias personas, así que no dice cuál de ellas es.</translation>
    </message>
    <message>
        <source>A person unlinked these two. They are never linked automatically again.</source>
        <translation>Una persona desvinculó a estos dos. Nunca se vinculan de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>A person said that there is no need to link one of the two.</source>
        <translation>Una persona dijo que no hace falta vincular a uno de los dos.</translation>
    </message>
    <message>
        <source>Three details are the same, but so much else differs that they may be two people of the same name.</source>
        <translation>Tres datos son iguales, pero difiere tanto de lo demás que pueden ser dos personas con el mismo nombre.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>First name, last name and birth date are the same, and nobody else has them.</source>
        <translation>Nombre, apellido y fecha de nacimiento son iguales, y nadie más los tiene.</translation>
    </message>
    <message>
        <source>First name, last name, and phone or e-mail address are the same, and nobody else has them.</source>
        <translation>Nombre, apellido y teléfono o correo son iguales, y nadie más los tiene.</translation>
    </message>
    <message>
        <source>Two of the three details are the same, the third agrees in part, a further one agrees, and nobody else fits.</source>
        <translation>Dos de los tres datos son iguales, el tercero coincide en parte, coincide otro más, y nadie más encaja.</translation>
    </message>
    <message>
        <source>Not linked automatically.</source>
        <translation>No se vinculó automáticamente.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>apodo</translation>
    </message>
    <message>
        <source>former last name</source>
        <translation>apellido anterior</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>suffix (Jr, Sr)</source>
        <translation>sufijo (Jr, Sr)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Leyendo nombres</translation>
    </message>
    <message>
        <source>“%1” is short for “%2”</source>
        <translation>“%1” es la forma corta de “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are a first name and its nickname</source>
        <translation>“%1” y “%2” son un nombre y su apodo</translation>
    </message>
    <message>
        <source>“%1” and “%2” are forms of one name</source>
        <translation>“%1” y “%2” son formas de un mismo nombre</translation>
    </message>
    <message>
        <source>the first names are forms of one name</source>
        <translation>los nombres son formas de un mismo nombre</translation>
    </message>
    <message>
        <source>one first name is only an initial, and fits</source>
        <translation>un nombre es solo una inicial, y encaja</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”</source>
        <translation>“%1” es parte de “%2”</translation>
    </message>
    <message>
        <source>one first name is part of the other</source>
        <translation>un nombre es parte del otro</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by a letter or two</source>
        <translation>“%1” y “%2” difieren en una o dos letras</translation>
    </message>
    <message>
        <source>the first names differ by a letter or two</source>
        <translation>los nombres difieren en una o dos letras</translation>
    </message>
    <message>
        <source>“%1” and “%2” are alike</source>
        <translation>“%1” y “%2” se parecen</translation>
    </message>
    <message>
        <source>the first names are alike</source>
        <translation>los nombres se parecen</translation>
    </message>
    <message>
        <source>first and last name stand in each other&apos;s place</source>
        <translation>nombre y apellido están intercambiados</translation>
    </message>
    <message>
        <source>one last name is part of the other</source>
        <translation>un apellido es parte del otro</translation>
    </message>
    <message>
        <source>the last name of one is the former last name of the other</source>
        <translation>el apellido de uno es el apellido anterior del otro</translation>
    </message>
    <message>
        <source>the last names differ by a letter or two</source>
        <translation>los apellidos difieren en una o dos letras</translation>
    </message>
    <message>
        <source>the last names are alike</source>
        <translation>los apellidos se parecen</translation>
    </message>
    <message>
        <source>only one of the two writes Jr, Sr or the like behind the same last name</source>
        <translation>solo uno de los dos escribe Jr, Sr o similar tras el mismo apellido</translation>
    </message>
    <message>
        <source>day and month of the birth date are swapped (%1 and %2)</source>
        <translation>día y mes de nacimiento están intercambiados (%1 y %2)</translation>
    </message>
    <message>
        <source>day and month of the birth date are swapped</source>
        <translation>día y mes de nacimiento están intercambiados</translation>
    </message>
    <message>
        <source>the birth dates differ by one digit</source>
        <translation>las fechas de nacimiento difieren en una cifra</translation>
    </message>
    <message>
        <source>one birth date is incomplete, and fits</source>
        <translation>una fecha de nacimiento está incompleta, y encaja</translation>
    </message>
    <message>
        <source>the phone is the same, but others have it too</source>
        <translation>el teléfono es el mismo, pero otros también lo tienen</translation>
    </message>
    <message>
        <source>the phones differ by one digit</source>
        <translation>los teléfonos difieren en una cifra</translation>
    </message>
    <message>
        <source>the phones are the same but for the area code</source>
        <translation>los teléfonos son iguales salvo el código de área</translation>
    </message>
    <message>
        <source>the e-mail address is the same, but others have it too</source>
        <translation>el correo es el mismo, pero otros también lo tienen</translation>
    </message>
    <message>
        <source>the e-mail addresses differ by one letter</source>
        <translation>los correos difieren en una letra</translation>
    </message>
    <message>
        <source>the e-mail addresses are the same before the @</source>
        <translation>los correos son iguales antes de la @</translation>
    </message>
    <message>
        <source>the identifier is the same, but others have it too</source>
        <translation>el identificador es el mismo, pero otros también lo tienen</translation>
    </message>
    <message>
        <source>the identifiers differ by one character</source>
        <translation>los identificadores difieren en un carácter</translation>
    </message>
    <message>
        <source>the middle initial fits</source>
        <translation>la inicial del segundo nombre encaja</translation>
    </message>
    <message>
        <source>the middle names nearly agree</source>
        <translation>los segundos nombres casi coinciden</translation>
    </message>
    <message>
        <source>the addresses are nearly the same</source>
        <translation>los domicilios son casi iguales</translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation>Comparando personas</translation>
    </message>
    <message>
        <source>Here everybody is linked by hand: see Settings, Integrations.</source>
        <translation>Aquí todos se vinculan a mano: vea Configuración, Integraciones.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Staff %1</source>
        <translation>Personal %1</translation>
    </message>
    <message>
        <source>Learner %1</source>
        <translation>Aprendiz %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Miembro %1</translation>
    </message>
</context>
<context>
    <name>Organizations</name>
    <message>
        <source>Type the organization&apos;s name first.</source>
        <translation>Escriba primero el nombre de la organización.</translation>
    </message>
    <message>
        <source>That name is too long: 100 characters at most.</source>
        <translation>El nombre es demasiado largo: 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>There is an organization named %1 already. Open it, or choose another name.</source>
        <translation>Ya existe una organización llamada %1. Ábrala o elija otro nombre.</translation>
    </message>
    <message>
        <source>This organization isn&apos;t there any more.</source>
        <translation>Esta organización ya no está.</translation>
    </message>
    <message>
        <source>Type %1 to delete it.</source>
        <translation>Escriba %1 para eliminarla.</translation>
    </message>
</context>
<context>
    <name>OwnColumns</name>
    <message>
        <source>This is neither yes nor no. It was left out.</source>
        <translation>Esto no es ni sí ni no. Se omitió.</translation>
    </message>
    <message>
        <source>This is not a possible alias. It was left out.</source>
        <translation>Este alias no es posible. Se omitió.</translation>
    </message>
    <message>
        <source>Somebody before has this alias already. It was left out.</source>
        <translation>Alguien anterior ya tiene este alias. Se omitió.</translation>
    </message>
</context>
<context>
    <name>PaperTour</name>
    <message>
        <source>There is no tour named “%1”. There are: all, %2.</source>
        <translation>No hay un recorrido llamado “%1”. Hay: all, %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>This is not a possible date. It is written as year, month and day, like 2017-03-12; the day, or day and month, may be left out.</source>
        <translation>Esta fecha no es posible. Se escribe como año, mes y día, como 2017-03-12; se puede omitir el día, o el día y el mes.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month of a year is written in this language; see QLocale::toString for the letters.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Motivity or %1</source>
        <translation>Motivity o %1</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>CSC: need not be linked</source>
        <translation>CSC: no hace falta vincular</translation>
    </message>
    <message>
        <source>No likely match</source>
        <translation>Sin coincidencia probable</translation>
    </message>
    <message>
        <source>No e-mail address on file</source>
        <translation>Sin correo registrado</translation>
    </message>
    <message>
        <source>No longer in Motivity</source>
        <translation>Ya no está en Motivity</translation>
    </message>
    <message>
        <source>No longer in %1</source>
        <translation>Ya no está en %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Motivity CSC: no need to link</source>
        <translation>CSC de Motivity: no hace falta vincular</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message>
        <source>%1 fits</source>
        <translation>%1 encaja</translation>
    </message>
    <message>
        <source>%1 fits: %2</source>
        <translation>%1 encaja: %2</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>vinculado automáticamente</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>vinculado a mano</translation>
    </message>
    <message>
        <source>created with +</source>
        <translation>creado con +</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>× gone</source>
        <translation>× ya no está</translation>
    </message>
    <message>
        <source>! changed</source>
        <translation>! cambió</translation>
    </message>
    <message>
        <source>✓ linked</source>
        <translation>✓ vinculado</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n encaja</numerusform>
            <numerusform>%n encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● nuevo</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>asked about on that day</comment>
        <translation>? %1</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Sees learners by alias.</source>
        <translation>Ve a los aprendices por su alias.</translation>
    </message>
    <message>
        <source>Sees learners&apos; names, birth date, phone, e-mail, address and identifier.</source>
        <translation>Ve nombre, fecha de nacimiento, teléfono, correo, domicilio e identificador de los aprendices.</translation>
    </message>
    <message>
        <source>Changes learners&apos; names and alias.</source>
        <translation>Cambia nombres y alias de los aprendices.</translation>
    </message>
    <message>
        <source>Makes all decisions about learners, and creates them with +.</source>
        <translation>Toma todas las decisiones sobre aprendices y los crea con +.</translation>
    </message>
    <message>
        <source>Writes files and reports.</source>
        <translation>Escribe archivos e informes.</translation>
    </message>
    <message>
        <source>Sees members.</source>
        <translation>Ve a los miembros.</translation>
    </message>
    <message>
        <source>Makes all decisions about members: +, invitations, roles. Owner is given by an Owner only.</source>
        <translation>Toma todas las decisiones sobre miembros: +, invitaciones, roles. Owner solo lo da un Owner.</translation>
    </message>
    <message>
        <source>Sees what each role allows.</source>
        <translation>Ve lo que permite cada rol.</translation>
    </message>
    <message>
        <source>Makes, changes and removes roles.</source>
        <translation>Crea, cambia y elimina roles.</translation>
    </message>
    <message>
        <source>Connects, imports and synchronizes other systems, and sets up mail.</source>
        <translation>Conecta, importa y sincroniza otros sistemas, y configura el correo.</translation>
    </message>
    <message>
        <source>This needs the permission “%1”, which the role you act as doesn&apos;t have.</source>
        <translation>Esto necesita el permiso “%1”, que no tiene el rol con el que usted actúa.</translation>
    </message>
</context>
<context>
    <name>PersonCards</name>
    <message>
        <source>Link after all</source>
        <translation>Vincular a pesar de todo</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>Nobody in %1 is like %2.</source>
        <translation>Nadie de %1 es como %2.</translation>
    </message>
    <message>
        <source>This profile is not in your own Motivity yet. Enter it there too. Once it is in a newer Motivity file, this note goes away.</source>
        <translation>Este perfil aún no está en su propio Motivity. Introdúzcalo también allí. Cuando esté en un archivo de Motivity más nuevo, esta nota desaparece.</translation>
    </message>
    <message>
        <source>To enter in Motivity…</source>
        <translation>Por introducir en Motivity…</translation>
    </message>
    <message>
        <source>Deciding about members needs the permission “%1”, which the role you act as doesn&apos;t have.</source>
        <translation>Decidir sobre miembros necesita el permiso “%1”, que no tiene el rol con el que usted actúa.</translation>
    </message>
    <message>
        <source>Deciding about learners needs the permission “%1”, which the role you act as doesn&apos;t have.</source>
        <translation>Decidir sobre aprendices necesita el permiso “%1”, que no tiene el rol con el que usted actúa.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>vinculado con %1</translation>
    </message>
    <message>
        <source>no need to link</source>
        <translation>no hace falta vincular</translation>
    </message>
    <message>
        <source>not linked to %1</source>
        <translation>sin vincular con %1</translation>
    </message>
    <message>
        <source>Shares last name and birth date with %1: maybe twins</source>
        <translation>Comparte apellido y fecha de nacimiento con %1: quizá gemelos</translation>
    </message>
    <message>
        <source>In %1 only · staff</source>
        <translation>Solo en %1 · personal</translation>
    </message>
    <message>
        <source>In %1 only · client</source>
        <translation>Solo en %1 · cliente</translation>
    </message>
    <message>
        <source>In %1 · staff · %2</source>
        <comment>%2: linked to Motivity</comment>
        <translation>En %1 · personal · %2</translation>
    </message>
    <message>
        <source>In %1 · client · %2</source>
        <comment>%2: linked to Motivity</comment>
        <translation>En %1 · cliente · %2</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Motivity CSC (your contact at Motivity)</source>
        <translation>CSC de Motivity (su contacto en Motivity)</translation>
    </message>
    <message>
        <source>alias %1</source>
        <translation>alias %1</translation>
    </message>
    <message>
        <source>Your Motivity CSC (your contact at Motivity): no need to link. Marked by %1 on %2.</source>
        <translation>Su CSC de Motivity (su contacto en Motivity): no hace falta vincular. Marcado por %1 el %2.</translation>
    </message>
    <message>
        <source>Has left: no need to link. Said by %1 on %2.</source>
        <translation>Se fue: no hace falta vincular. Dicho por %1 el %2.</translation>
    </message>
    <message>
        <source>No need to link. Said by %1 on %2.</source>
        <translation>No hace falta vincular. Dicho por %1 el %2.</translation>
    </message>
    <message>
        <source>No longer in %1: the newest list doesn&apos;t have this person. There is nothing to do.</source>
        <translation>Ya no está en %1: la lista más reciente no tiene a esta persona. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>A Motivity CSC (your contact at Motivity) need not be linked.</source>
        <translation>No hace falta vincular a un CSC de Motivity (su contacto en Motivity).</translation>
    </message>
    <message>
        <source>Your Motivity CSC (your contact at Motivity), or somebody who doesn&apos;t use %1? No need to link.</source>
        <translation>¿Su CSC de Motivity (su contacto en Motivity), o alguien que no usa %1? No hace falta vincular.</translation>
    </message>
    <message>
        <source>A person said that there is no need to link, and what a person decides stands.</source>
        <translation>Una persona dijo que no hace falta vincular, y lo que decide una persona se mantiene.</translation>
    </message>
    <message>
        <source>Nobody in Motivity was like this person, so the profile was made with +.</source>
        <translation>Nadie de Motivity era como esta persona, así que el perfil se creó con +.</translation>
    </message>
    <message>
        <source>A person linked the two by hand.</source>
        <translation>Una persona vinculó a los dos a mano.</translation>
    </message>
    <message>
        <source>Linked automatically are those whose first name, last name, and phone or e-mail address are the same in both systems. Nobody in %1 comes near.</source>
        <translation>Se vincula automáticamente a quienes tienen igual nombre, apellido y teléfono o correo en ambos sistemas. Nadie de %1 se acerca.</translation>
    </message>
    <message>
        <source>Linked automatically are those whose first name, last name and birth date are the same in both systems. Nobody in %1 comes near.</source>
        <translation>Se vincula automáticamente a quienes tienen igual nombre, apellido y fecha de nacimiento en ambos sistemas. Nadie de %1 se acerca.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number.</source>
        <translation>Escriba un número de teléfono.</translation>
    </message>
    <message>
        <source>This is not a possible phone number. Type it with its area code, like (312) 555-0101, or with + and the country code.</source>
        <translation>Este número de teléfono no es posible. Escríbalo con su código de área, como (312) 555-0101, o con + y el código de país.</translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Windows encoding</source>
        <translation>codificación de Windows</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: there is no room for a copy of it.</source>
        <translation>No se puede leer %1: no hay espacio para una copia.</translation>
    </message>
    <message>
        <source>Excel workbook, first sheet</source>
        <translation>libro de Excel, primera hoja</translation>
    </message>
</context>
<context>
    <name>ProfilesModel</name>
    <message>
        <source>✓ linked</source>
        <translation>✓ vinculado</translation>
    </message>
    <message>
        <source>no need to link</source>
        <translation>no hace falta vincular</translation>
    </message>
    <message>
        <source>match found</source>
        <translation>coincidencia hallada</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>× gone</source>
        <translation>× ya no está</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The demonstration can&apos;t be made in %1. Make room there and try again.</source>
        <translation>No se puede crear la demostración en %1. Haga espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Says what can be typed here.</source>
        <translation>Dice qué se puede escribir aquí.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Dice qué versión es.</translation>
    </message>
    <message>
        <source>Opens a demonstration with invented people.</source>
        <translation>Abre una demostración con personas inventadas.</translation>
    </message>
    <message>
        <source>Works in this folder instead of the usual one.</source>
        <translation>Trabaja en esta carpeta en lugar de la habitual.</translation>
    </message>
    <message>
        <source>Shows a flow on invented people: a name, or all. On the screen it waits for your clicks.</source>
        <translation>Muestra un recorrido con personas inventadas: un nombre, o all. En la pantalla espera sus clics.</translation>
    </message>
    <message>
        <source>With --tour: it goes by itself.</source>
        <translation>Con --tour: avanza por sí solo.</translation>
    </message>
    <message>
        <source>With --tour: no window; writes a picture of each step there.</source>
        <translation>Con --tour: sin ventana; escribe allí una imagen de cada paso.</translation>
    </message>
    <message>
        <source>With --tour: binds the pictures into an article.</source>
        <translation>Con --tour: reúne las imágenes en un artículo.</translation>
    </message>
    <message>
        <source>Speaks this language: %1.</source>
        <translation>Habla este idioma: %1.</translation>
    </message>
    <message>
        <source>With --tour: in the dark palette.</source>
        <translation>Con --tour: en la paleta oscura.</translation>
    </message>
    <message>
        <source>Links the people of Motivity and Calmanac.</source>
        <translation>Vincula a las personas de Motivity y Calmanac.</translation>
    </message>
    <message>
        <source>An invitation to accept: rosterlink://…</source>
        <translation>Una invitación por aceptar: rosterlink://…</translation>
    </message>
    <message>
        <source>“%1” is not understood. Try --help.</source>
        <translation>No se entiende “%1”. Pruebe --help.</translation>
    </message>
    <message>
        <source>--%1 needs --tour.</source>
        <translation>--%1 necesita --tour.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages: %2.</source>
        <translation>“%1” no es ninguno de los idiomas: %2.</translation>
    </message>
    <message>
        <source>--demo has a folder of its own; leave --data out.</source>
        <translation>--demo tiene su propia carpeta; omita --data.</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which paper, which organization</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>Escrito el %1.</translation>
    </message>
    <message>
        <source>Date and signature: %1</source>
        <translation>Fecha y firma: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Linked automatically</source>
        <translation>Vinculados automáticamente</translation>
    </message>
    <message>
        <source>Match found</source>
        <translation>Coincidencia hallada</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members or learners, of which system</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>Queda %n decisión</numerusform>
            <numerusform>Quedan %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What was decided: %1</source>
        <comment>a day, or from one to another</comment>
        <translation>Qué se decidió: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n steps; older ones are left out.</source>
        <translation>
            <numerusform>El paso más reciente; se omiten los anteriores.</numerusform>
            <numerusform>Los %n pasos más recientes; se omiten los anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who are open, and why</source>
        <translation>Miembros pendientes y por qué</translation>
    </message>
    <message>
        <source>Learners who are open, and why</source>
        <translation>Aprendices pendientes y por qué</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Nobody in %1 is likely the same person</source>
        <translation>Probablemente nadie de %1 es la misma persona</translation>
    </message>
    <message>
        <source>Members who are linked, and how</source>
        <translation>Miembros vinculados y cómo</translation>
    </message>
    <message>
        <source>Learners who are linked, and how</source>
        <translation>Aprendices vinculados y cómo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is the database that is open just now. Choose a file that Back up… wrote.</source>
        <translation>Esta es la base de datos que está abierta ahora. Elija un archivo que haya escrito Crear copia de seguridad….</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to. Nothing was changed; check that it belongs to you.</source>
        <translation>No se puede escribir en la carpeta de datos. No se cambió nada; compruebe que le pertenece.</translation>
    </message>
    <message>
        <source>Backing up the present state</source>
        <translation>Guardando el estado actual</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>Poniendo la copia en su lugar</translation>
    </message>
</context>
<context>
    <name>RosterChange</name>
    <message>
        <source>%1 no longer has, or has changed, %n of your %2 linked members. Nothing has been changed.</source>
        <translation>%1 ya no tiene, o ha cambiado, a %n de sus %2 miembros vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 no longer has, or has changed, %n of your %2 linked learners. Nothing has been changed.</source>
        <translation>%1 ya no tiene, o ha cambiado, a %n de sus %2 aprendices vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Together, these files no longer have or have changed %n of your %1 linked members. Nothing has been changed.</source>
        <translation>En conjunto, estos archivos ya no tienen o han cambiado a %n de sus %1 miembros vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Together, these files no longer have or have changed %n of your %1 linked learners. Nothing has been changed.</source>
        <translation>En conjunto, estos archivos ya no tienen o han cambiado a %n de sus %1 aprendices vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file no longer has %n of your %1 linked members. Nothing has been changed.</source>
        <translation>Este archivo ya no tiene a %n de sus %1 miembros vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file no longer has %n of your %1 linked learners. Nothing has been changed.</source>
        <translation>Este archivo ya no tiene a %n de sus %1 aprendices vinculados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>In this file %n of your %1 linked members have other names, birth dates or contacts. Nothing has been changed.</source>
        <translation>En este archivo %n de sus %1 miembros vinculados tienen otros nombres, fechas de nacimiento o contactos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>In this file %n of your %1 linked learners have other names, birth dates or contacts. Nothing has been changed.</source>
        <translation>En este archivo %n de sus %1 aprendices vinculados tienen otros nombres, fechas de nacimiento o contactos. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RosterColumns</name>
    <message>
        <source>%1, line %2: the column %4 stands there twice.</source>
        <translation>%1, línea %2: la columna %4 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1, line %2: the columns are not separated by commas. Save the file as CSV with commas.</source>
        <translation>%1, línea %2: las columnas no están separadas por comas. Guarde el archivo como CSV con comas.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no column of e-mail addresses.</source>
        <translation>%1, línea %2: no hay columna de direcciones de correo.</translation>
    </message>
    <message>
        <source>%1, line %2: this list has no column that stays the same for each person (id). Export it again with the staff or client ID.</source>
        <translation>%1, línea %2: esta lista no tiene ninguna columna que sea siempre la misma para cada persona (id). Expórtela de nuevo con el ID del personal o del cliente.</translation>
    </message>
</context>
<context>
    <name>RosterFile</name>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>A line of a file, the name of a column, what is wrong there.</extracomment>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Lines %1, %2: %3</source>
        <extracomment>Lines of a file, the name of a column, what is wrong there.</extracomment>
        <translation>Líneas %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>RosterPlan</name>
    <message numerus="yes">
        <source>%n id(s) belong to profiles that were made here with +. Those profiles are left as they are.</source>
        <translation>
            <numerusform>%n id es de un perfil creado aquí con +. Ese perfil se deja como está.</numerusform>
            <numerusform>%n ids son de perfiles creados aquí con +. Esos perfiles se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file looks swapped: most of its ids belong to another of the four lists.</source>
        <translation>Este archivo parece intercambiado: la mayoría de sus ids son de otra de las cuatro listas.</translation>
    </message>
    <message numerus="yes">
        <source>%n id(s) would be known people if leading zeros, a trailing .0 or capital letters didn&apos;t count. A spreadsheet may have changed them; nothing is changed by itself.</source>
        <translation>
            <numerusform>%n id sería una persona conocida si no contaran los ceros iniciales, un .0 final o las mayúsculas. Quizá lo cambió una hoja de cálculo; nada se cambia por sí solo.</numerusform>
            <numerusform>%n ids serían personas conocidas si no contaran los ceros iniciales, un .0 final o las mayúsculas. Quizá los cambió una hoja de cálculo; nada se cambia por sí solo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPlans</name>
    <message>
        <source>This file looks the same as another one given with it: most of its people have the same ids and the same details there.</source>
        <translation>Este archivo parece igual a otro que se dio con él: la mayoría de sus personas tienen allí los mismos ids y los mismos datos.</translation>
    </message>
</context>
<context>
    <name>RosterRecords</name>
    <message>
        <source>This is not a possible date (YYYY-MM-DD). It was left out.</source>
        <translation>Esta fecha no es posible (AAAA-MM-DD). Se omitió.</translation>
    </message>
    <message>
        <source>This is not a possible phone number. It is only compared as text.</source>
        <translation>Este teléfono no es posible. Solo se compara como texto.</translation>
    </message>
    <message>
        <source>This is not a possible e-mail address. It is only compared as text.</source>
        <translation>Esta dirección de correo no es posible. Solo se compara como texto.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1, line %2: there are more cells than the header has columns. Perhaps a text with a comma stands there without quotation marks.</source>
        <translation>%1, línea %2: hay más celdas que columnas en la cabecera. Quizá hay un texto con una coma sin comillas.</translation>
    </message>
    <message>
        <source>%1, line %2: a field is longer than 64 kilobytes. This is not a list of people.</source>
        <translation>%1, línea %2: un campo mide más de 64 kilobytes. Esto no es una lista de personas.</translation>
    </message>
    <message>
        <source>%1, line %2: the id is empty. Each person needs one. Nothing was read.</source>
        <translation>%1, línea %2: el id está vacío. Cada persona necesita uno. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1: the id %4 stands there twice, in line %2 and in line %3. Nothing was read.</source>
        <translation>%1: el id %4 aparece dos veces, en la línea %2 y en la línea %3. No se leyó nada.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no possible e-mail address. To stand for an id, each row needs one of its own.</source>
        <translation>%1, línea %2: no hay una dirección de correo posible. Para hacer de id, cada fila necesita una propia.</translation>
    </message>
    <message>
        <source>%1: line %2 and line %3 have the same e-mail address. To stand for an id, each row needs one of its own.</source>
        <translation>%1: la línea %2 y la línea %3 tienen la misma dirección de correo. Para hacer de id, cada fila necesita una propia.</translation>
    </message>
</context>
<context>
    <name>RosterTakeOver</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing has been changed.</source>
        <translation>%1: %2 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Taking people over</source>
        <translation>Incorporando personas</translation>
    </message>
</context>
<context>
    <name>RosterTitle</name>
    <message>
        <source>Motivity members</source>
        <translation>Miembros de Motivity</translation>
    </message>
    <message>
        <source>Motivity learners</source>
        <translation>Aprendices de Motivity</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>Miembros de %1</translation>
    </message>
    <message>
        <source>%1 learners</source>
        <translation>Aprendices de %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Three details that agree, or two and a part of the third</source>
        <translation>Tres datos que coinciden, o dos y una parte del tercero</translation>
    </message>
    <message>
        <source>Only three details that agree</source>
        <translation>Solo tres datos que coinciden</translation>
    </message>
    <message>
        <source>Nothing: everybody is linked by hand</source>
        <translation>Nada: todos se vinculan a mano</translation>
    </message>
    <message>
        <source>Also Kate for Katherine or half of a double name, where further details agree and nobody else fits.</source>
        <translation>También Kate por Katherine o la mitad de un apellido doble, cuando coinciden más datos y nadie más encaja.</translation>
    </message>
    <message>
        <source>First and last name, and the birth date of learners or the phone or e-mail address of members, exactly the same.</source>
        <translation>Nombre y apellido, y la fecha de nacimiento de los aprendices o el teléfono o el correo electrónico de los miembros, exactamente iguales.</translation>
    </message>
    <message>
        <source>Certain matches are still found, and can be linked together after a look.</source>
        <translation>Las coincidencias seguras se siguen encontrando, y se pueden vincular juntas después de revisarlas.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two people who are one</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who decided, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not the same person (%2)</source>
        <translation>%1: no es la misma persona (%2)</translation>
    </message>
    <message>
        <source>%1: unlinked (%2)</source>
        <translation>%1: desvinculado (%2)</translation>
    </message>
    <message>
        <source>%1: linked with %2 instead (%3)</source>
        <translation>%1: vinculado en cambio con %2 (%3)</translation>
    </message>
    <message>
        <source>%1: no need to link (%2)</source>
        <translation>%1: no hace falta vincular (%2)</translation>
    </message>
    <message>
        <source>Nobody is linked by them who isn&apos;t linked already.</source>
        <translation>No vinculan a nadie que no esté ya vinculado.</translation>
    </message>
    <message numerus="yes">
        <source>They link %n pairs that are not linked yet:</source>
        <translation>
            <numerusform>Vinculan %n par que aún no está vinculado:</numerusform>
            <numerusform>Vinculan %n pares que aún no están vinculados:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They contradict %n of your own decisions. What you decided stands:</source>
        <translation>
            <numerusform>Contradicen %n decisión de ustedes. Lo que decidieron se mantiene:</numerusform>
            <numerusform>Contradicen %n decisiones de ustedes. Lo que decidieron se mantiene:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were made automatically that these rules would not make. They stay.</source>
        <translation>
            <numerusform>%n vínculo se hizo automáticamente y estas reglas no lo harían. Se queda.</numerusform>
            <numerusform>%n vínculos se hicieron automáticamente y estas reglas no los harían. Se quedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownHeader</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>SmtpAddress</name>
    <message>
        <source>“%1” is no mail server&apos;s address. It is written like smtp://mail.example.org:587, or smtps://mail.example.org where it is encrypted from the start.</source>
        <translation>“%1” no es la dirección de un servidor de correo. Se escribe como smtp://mail.example.org:587, o smtps://mail.example.org si va cifrado desde el principio.</translation>
    </message>
    <message>
        <source>User and password don&apos;t belong into the mail server&apos;s address: others could read them there.</source>
        <translation>El usuario y la contraseña no van en la dirección del servidor de correo: otros podrían leerlos allí.</translation>
    </message>
</context>
<context>
    <name>SmtpTransport</name>
    <message>
        <source>There is no sender. Type one under Settings, Mail.</source>
        <translation>No hay remitente. Escriba uno en Configuración, Correo.</translation>
    </message>
    <message>
        <source>The address has letters before the @ that most mail servers don&apos;t know. Use another address of the same person.</source>
        <translation>La dirección tiene antes de la @ letras que la mayoría de los servidores no conoce. Use otra dirección de la misma persona.</translation>
    </message>
    <message>
        <source>The connection with %1 broke while an e-mail was handed over.</source>
        <translation>La conexión con %1 se cortó mientras se entregaba un correo.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the mail server&apos;s address.</source>
        <translation>No existe un equipo llamado %1. Compruebe la dirección del servidor de correo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Check address and port, and whether it is switched on.</source>
        <translation>%1 no responde. Compruebe dirección y puerto, y si está encendido.</translation>
    </message>
    <message>
        <source>%1 was silent for too long. Try again later, and check the port.</source>
        <translation>%1 calló demasiado tiempo. Inténtelo más tarde y compruebe el puerto.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Nothing is sent without. Check the port: 587, or smtps:// with 465.</source>
        <translation>%1 no ofrece cifrado. Sin él no se envía nada. Compruebe el puerto: 587, o smtps:// con 465.</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is %1: its certificate is not trusted. Nothing was sent.</source>
        <translation>%1 no puede demostrar que es %1: su certificado no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>No encrypted connection with %1 came about. Check the port: 587 with smtp://, 465 with smtps://.</source>
        <translation>No se logró una conexión cifrada con %1. Compruebe el puerto: 587 con smtp://, 465 con smtps://.</translation>
    </message>
    <message>
        <source>%1 refuses user and password. It said: %2</source>
        <translation>%1 rechaza usuario y contraseña. Dijo: %2</translation>
    </message>
    <message>
        <source>%1 ended the conversation before it began.</source>
        <translation>%1 terminó la conversación antes de empezar.</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 dijo: %2</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>%1 is an archive, but no Excel workbook (.xlsx). Save the list as .xlsx or as CSV.</source>
        <translation>%1 es un archivo comprimido, pero no un libro de Excel (.xlsx). Guarde la lista como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>The first sheet of %1 can&apos;t be read: it is damaged, locked, or too large. Save the list as CSV.</source>
        <translation>No se puede leer la primera hoja de %1: está dañada, bloqueada o es demasiado grande. Guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>The first sheet of %1 is damaged. Save the list once more.</source>
        <translation>La primera hoja de %1 está dañada. Guarde la lista otra vez.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Created the organization</source>
        <translation>Creó la organización</translation>
    </message>
    <message>
        <source>Renamed the organization to %1</source>
        <translation>Cambió el nombre de la organización a %1</translation>
    </message>
    <message>
        <source>Changed how aliases are made</source>
        <translation>Cambió cómo se forman los alias</translation>
    </message>
    <message numerus="yes">
        <source>Took over links from a file: %n</source>
        <translation>
            <numerusform>Tomó %n vínculo de un archivo</numerusform>
            <numerusform>Tomó %n vínculos de un archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: a change</source>
        <translation>Deshecho: un cambio</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: a change</source>
        <translation>Rehecho: un cambio</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Linked %1 with %2</source>
        <translation>Vinculó a %1 con %2</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same person</source>
        <translation>%1 y %2 no son la misma persona</translation>
    </message>
    <message>
        <source>%1 and %2 may be the same person after all</source>
        <translation>%1 y %2 pueden ser al final la misma persona</translation>
    </message>
    <message>
        <source>%1 and %2 are still the same person</source>
        <translation>%1 y %2 siguen siendo la misma persona</translation>
    </message>
    <message>
        <source>No need to link %1</source>
        <translation>No hace falta vincular a %1</translation>
    </message>
    <message numerus="yes">
        <source>No need to link %n people</source>
        <translation>
            <numerusform>No hace falta vincular a %n persona</numerusform>
            <numerusform>No hace falta vincular a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be linked after all</source>
        <translation>Sí hay que vincular a %1</translation>
    </message>
    <message>
        <source>%1 is the Motivity CSC: no need to link</source>
        <translation>%1 es el CSC de Motivity: no hace falta vincular</translation>
    </message>
    <message>
        <source>Created %1, with an invitation</source>
        <translation>Creó a %1, con invitación</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creó a %1</translation>
    </message>
    <message>
        <source>Created %1, alias %2</source>
        <translation>Creó a %1, alias %2</translation>
    </message>
    <message>
        <source>Gave %1 the role %2</source>
        <translation>Dio a %1 el rol %2</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n members the role %1</source>
        <translation>
            <numerusform>Dio a %n miembro el rol %1</numerusform>
            <numerusform>Dio a %n miembros el rol %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the role %1 from %2</source>
        <translation>Quitó el rol %1 a %2</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editó a %1</translation>
    </message>
    <message>
        <source>Sent the invitation of %1</source>
        <translation>Envió la invitación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations</source>
        <translation>
            <numerusform>Envió %n invitación</numerusform>
            <numerusform>Envió %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled the invitation of %1</source>
        <translation>Retuvo la invitación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Recalled %n invitations</source>
        <translation>
            <numerusform>Retuvo %n invitación</numerusform>
            <numerusform>Retuvo %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent the invitation of %1 again</source>
        <translation>Envió de nuevo la invitación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations again</source>
        <translation>
            <numerusform>Envió de nuevo %n invitación</numerusform>
            <numerusform>Envió de nuevo %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the invitation of %1</source>
        <translation>Eliminó la invitación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n invitations</source>
        <translation>
            <numerusform>Eliminó %n invitación</numerusform>
            <numerusform>Eliminó %n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a new link for the invitation of %1</source>
        <translation>Creó un enlace nuevo para la invitación de %1</translation>
    </message>
    <message>
        <source>The invitation of %1 was sent from another program</source>
        <translation>La invitación de %1 se envió desde otro programa</translation>
    </message>
    <message>
        <source>%1 accepted the invitation</source>
        <translation>%1 aceptó la invitación</translation>
    </message>
    <message numerus="yes">
        <source>Exported the list “%1”: %n people</source>
        <translation>
            <numerusform>Exportó la lista “%1”: %n persona</numerusform>
            <numerusform>Exportó la lista “%1”: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Removed the mail server</source>
        <translation>Eliminó el servidor de correo</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Configuró el servidor de correo</translation>
    </message>
    <message>
        <source>Changed the text of the invitation</source>
        <translation>Cambió el texto de la invitación</translation>
    </message>
    <message>
        <source>Changed how invitations go out</source>
        <translation>Cambió cómo salen las invitaciones</translation>
    </message>
    <message>
        <source>Changed the roles</source>
        <translation>Cambió los roles</translation>
    </message>
    <message>
        <source>Created the role %1</source>
        <translation>Creó el rol %1</translation>
    </message>
    <message>
        <source>Removed the role %1</source>
        <translation>Eliminó el rol %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>Cambió el rol %1</translation>
    </message>
    <message>
        <source>Linked somebody else instead</source>
        <translation>Vinculó en su lugar a otra persona</translation>
    </message>
    <message>
        <source>Linked %1 with %2; the link with %3 ended</source>
        <translation>Vinculó a %1 con %2; terminó el vínculo con %3</translation>
    </message>
    <message numerus="yes">
        <source>Linked %n pairs</source>
        <translation>
            <numerusform>Vinculó %n pareja</numerusform>
            <numerusform>Vinculó %n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Swapped: %1 with %2, %3 with %4</source>
        <translation>Intercambió: %1 con %2, %3 con %4</translation>
    </message>
    <message>
        <source>Linked %1 with %2, and %3 with %4</source>
        <translation>Vinculó a %1 con %2, y a %3 con %4</translation>
    </message>
    <message>
        <source>Unlinked %1 from %2 and removed the profile</source>
        <translation>Desvinculó a %1 de %2 y eliminó el perfil</translation>
    </message>
    <message>
        <source>Unlinked %1 from %2: wrong person</source>
        <translation>Desvinculó a %1 de %2: persona equivocada</translation>
    </message>
    <message>
        <source>Unlinked %1 from %2: not sure</source>
        <translation>Desvinculó a %1 de %2: no es seguro</translation>
    </message>
    <message>
        <source>%1 of the Motivity file is the same profile as the one made here with +</source>
        <translation>%1 del archivo de Motivity es el mismo perfil que el creado aquí con +</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>%1 has left: the link with %2 ended</source>
        <translation>%1 se fue: terminó el vínculo con %2</translation>
    </message>
    <message>
        <source>Changed the names of %1</source>
        <translation>Cambió los nombres de %1</translation>
    </message>
    <message>
        <source>Changed the names of %1, and the alias to %2</source>
        <translation>Cambió los nombres de %1, y el alias a %2</translation>
    </message>
    <message>
        <source>Changed the alias of %1 to %2</source>
        <translation>Cambió el alias de %1 a %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>To be asked about %1 on %2</source>
        <translation>Hay que preguntar por %1 el %2</translation>
    </message>
    <message>
        <source>The question about %1 was answered</source>
        <translation>Se respondió la pregunta sobre %1</translation>
    </message>
    <message>
        <source>Forgot that the names of %1 and %2 are one person&apos;s</source>
        <translation>Se olvidó que los nombres de %1 y de %2 son de una sola persona</translation>
    </message>
    <message>
        <source>Remembered that the names of %1 and %2 are one person&apos;s</source>
        <translation>Se recordó que los nombres de %1 y de %2 son de una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>Remembered that the names of %1 and %2 are one person&apos;s, and linked %n more</source>
        <translation>
            <numerusform>Se recordó que los nombres de %1 y de %2 son de una sola persona, y se vinculó %n más</numerusform>
            <numerusform>Se recordó que los nombres de %1 y de %2 son de una sola persona, y se vincularon %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what is linked automatically</source>
        <translation>Se cambió lo que se vincula automáticamente</translation>
    </message>
    <message>
        <source>Matched everybody anew</source>
        <translation>Se comparó a todos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1: linked %n</source>
        <comment>what was done: how many were linked</comment>
        <translation>
            <numerusform>%1: %n vinculado</numerusform>
            <numerusform>%1: %n vinculados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup can&apos;t be written to %1. Choose a folder that belongs to you.</source>
        <translation>No se puede escribir la copia de seguridad en %1. Elija una carpeta que le pertenezca.</translation>
    </message>
    <message>
        <source>Another Rosterlink has this data open, a window or a command. Nothing was changed; close it and try again.</source>
        <translation>Otro Rosterlink tiene abiertos estos datos, una ventana o un comando. No se cambió nada; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be created or written to. Choose a folder that belongs to you.</source>
        <translation>No se puede crear la carpeta de datos %1 o escribir en ella. Elija una carpeta que le pertenezca.</translation>
    </message>
    <message>
        <source>%1 is a link to %2. Open the folder in which the file itself lies.</source>
        <translation>%1 es un enlace a %2. Abra la carpeta en la que está el archivo mismo.</translation>
    </message>
    <message>
        <source>Others on this computer could read %1, and that can&apos;t be changed. Choose a folder that belongs to you, on this computer&apos;s own disk.</source>
        <translation>Otros en este equipo podrían leer %1, y eso no se puede cambiar. Elija una carpeta que le pertenezca, en el disco de este equipo.</translation>
    </message>
    <message>
        <source>Others may write into %1, where other files lie too. Choose a folder of its own for Rosterlink&apos;s data, or make this one yours alone.</source>
        <translation>Otros pueden escribir en %1, donde hay también otros archivos. Elija una carpeta propia para los datos de Rosterlink, o haga esta solo suya.</translation>
    </message>
    <message>
        <source>This folder is shared. Two computers writing here would damage it. Keep it on this computer and exchange Links….</source>
        <translation>Esta carpeta es compartida. Dos equipos que escriban aquí la dañarían. Déjela en este equipo e intercambie Vínculos….</translation>
    </message>
    <message>
        <source>The file rosterlink.sqlite in this data folder belongs to another program. Nothing was changed; choose another folder.</source>
        <translation>El archivo rosterlink.sqlite de esta carpeta de datos es de otro programa. No se cambió nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>This data folder was written by a newer Rosterlink. Nothing was changed; install the newer version to open it.</source>
        <translation>Esta carpeta de datos fue escrita por un Rosterlink más nuevo. No se cambió nada; instale la versión más nueva para abrirla.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was changed.</source>
        <translation>No se puede escribir %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another Rosterlink window is still writing. Nothing was changed; try again in a moment.</source>
        <translation>Otra ventana de Rosterlink aún está escribiendo. No se cambió nada; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to. Nothing was changed; check that it belongs to you.</source>
        <translation>No se puede escribir en la carpeta de datos. No se cambió nada; compruebe que le pertenece.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>El disco está lleno. No se cambió nada; haga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>El disco informó de un error. No se cambió nada; compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file is damaged. Close Rosterlink and restore a backup under Settings, Data.</source>
        <translation>El archivo de la base de datos está dañado. Cierre Rosterlink y restaure una copia en Configuración, Datos.</translation>
    </message>
    <message>
        <source>This contradicts something decided before (%1). Nothing was changed.</source>
        <translation>Esto contradice algo decidido antes (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>The database refused this (%1). Nothing was changed.</source>
        <translation>La base de datos lo rechazó (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>No se puede escribir el archivo %1 (%2). Elija otra carpeta o haga espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>Synchronization</name>
    <message>
        <source>%1 is no longer connected as it was. Nothing was changed.</source>
        <translation>%1 ya no está conectado como antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was synchronized by somebody else just now. Nothing was changed. Try again.</source>
        <translation>Otra persona acaba de sincronizar %1. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>ToMend</name>
    <message>
        <source>The last name is missing.</source>
        <translation>Falta el apellido.</translation>
    </message>
    <message>
        <source>The birth date is missing.</source>
        <translation>Falta la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>The e-mail address is also that of %1.</source>
        <translation>La dirección de correo es también la de %1.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>The e-mail address looks mistyped: likely %1 was meant.</source>
        <translation>La dirección de correo parece mal escrita: probablemente es %1.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be %2.</source>
        <translation>“%1” no puede ser %2.</translation>
    </message>
    <message>
        <source>What stands there can&apos;t be %1.</source>
        <translation>Lo que hay ahí no puede ser %1.</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>Likely the same person as %1: %2.</source>
        <translation>Probablemente la misma persona que %1: %2.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rosterlink begins with the organizations.</source>
        <translation>Rosterlink empieza con las organizaciones.</translation>
    </message>
    <message>
        <source>Click your organization.</source>
        <translation>Haga clic en su organización.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Click Settings.</source>
        <translation>Haga clic en Configuración.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Click Integrations.</source>
        <translation>Haga clic en Integraciones.</translation>
    </message>
    <message>
        <source>Click Calmanac.</source>
        <translation>Haga clic en Calmanac.</translation>
    </message>
    <message>
        <source>Members and Learners have a tab each. Click %1.</source>
        <translation>Miembros y Aprendices tienen cada uno su pestaña. Haga clic en %1.</translation>
    </message>
    <message>
        <source>Who is linked</source>
        <translation>Quién está vinculado</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The header shows both books, and they always balance. Its numbers are filters.</source>
        <translation>La cabecera muestra ambos libros, que siempre cuadran. Sus números son filtros.</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Click Linked: it shows who is linked already, and how.</source>
        <translation>Haga clic en Vinculados: muestra quién ya está vinculado y cómo.</translation>
    </message>
    <message>
        <source>Select somebody to see both sides.</source>
        <translation>Seleccione a alguien para ver ambos lados.</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>¿Por qué está vinculado?</translation>
    </message>
    <message>
        <source>Why linked? says which rule it was, or who decided, and when.</source>
        <translation>¿Por qué está vinculado? dice qué regla fue, o quién decidió y cuándo.</translation>
    </message>
    <message>
        <source>Not Linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Not Linked lists all who were not linked automatically.</source>
        <translation>Sin vincular lista a todos los que no se vincularon automáticamente.</translation>
    </message>
    <message>
        <source>Your Motivity CSC is among them.</source>
        <translation>Su CSC de Motivity está entre ellos.</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message>
        <source>No need to link takes them off the decisions left.</source>
        <translation>No hace falta vincular los quita de las decisiones pendientes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whatever you decided: Undo takes it back.</source>
        <translation>Decida lo que decida: Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Link a member who is in both systems</source>
        <translation>Vincular a un miembro que está en ambos sistemas</translation>
    </message>
    <message>
        <source>Not Linked Motivity</source>
        <translation>Sin vincular en Motivity</translation>
    </message>
    <message>
        <source>Click Not Linked Motivity: who is in Motivity and not linked yet.</source>
        <translation>Haga clic en Sin vincular en Motivity: quién está en Motivity y aún no está vinculado.</translation>
    </message>
    <message>
        <source>Click on the member&apos;s name.</source>
        <translation>Haga clic en el nombre del miembro.</translation>
    </message>
    <message>
        <source>Why not linked automatically?</source>
        <translation>¿Por qué no se vinculó automáticamente?</translation>
    </message>
    <message>
        <source>Everybody can be asked why they were not linked automatically.</source>
        <translation>De cada persona se puede preguntar por qué no se vinculó automáticamente.</translation>
    </message>
    <message>
        <source>A button with a name is a likely match. Are they the same person? Click it.</source>
        <translation>Un botón con un nombre es una coincidencia probable. ¿Son la misma persona? Haga clic.</translation>
    </message>
    <message>
        <source>They are linked. Undo takes any decision back.</source>
        <translation>Están vinculados. Deshacer revierte cualquier decisión.</translation>
    </message>
    <message>
        <source>Father and son share phone and address. Select the father.</source>
        <translation>Padre e hijo comparten teléfono y domicilio. Seleccione al padre.</translation>
    </message>
    <message>
        <source>Two buttons, the likelier first.</source>
        <translation>Dos botones, el más probable primero.</translation>
    </message>
    <message>
        <source>Nobody is like her. Select her.</source>
        <translation>Nadie es como ella. Selecciónela.</translation>
    </message>
    <message>
        <source>Find in %1…</source>
        <translation>Buscar en %1…</translation>
    </message>
    <message>
        <source>Find in Calmanac… searches everybody there.</source>
        <translation>Buscar en Calmanac… busca entre todos los de allí.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Who is linked already stands there with whom.</source>
        <translation>Quien ya está vinculado aparece allí, y con quién.</translation>
    </message>
    <message>
        <source>Add a member who is in Calmanac only</source>
        <translation>Añadir a un miembro que está solo en Calmanac</translation>
    </message>
    <message>
        <source>Not Linked %1</source>
        <translation>Sin vincular en %1</translation>
    </message>
    <message>
        <source>Click Not Linked Calmanac: who has no profile in Motivity yet.</source>
        <translation>Haga clic en Sin vincular en Calmanac: quién no tiene aún perfil en Motivity.</translation>
    </message>
    <message>
        <source>Click on the name. The detail says what + will do.</source>
        <translation>Haga clic en el nombre. El detalle dice qué hará +.</translation>
    </message>
    <message>
        <source>Add %1 to Motivity</source>
        <translation>Añadir a %1 a Motivity</translation>
    </message>
    <message>
        <source>+ creates the profile, links it, and queues the invitation.</source>
        <translation>+ crea el perfil, lo vincula y pone la invitación en cola.</translation>
    </message>
    <message>
        <source>Give a role right there, to let her find her way in Motivity.</source>
        <translation>Dé un rol ahí mismo, para que encuentre su camino en Motivity.</translation>
    </message>
    <message>
        <source>He has no e-mail address on file. Select him.</source>
        <translation>Él no tiene correo registrado. Selecciónelo.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>+ asks for the address first. Click the field.</source>
        <translation>+ pregunta primero por la dirección. Haga clic en el campo.</translation>
    </message>
    <message>
        <source>Type tom.becker@example.org.</source>
        <translation>Escriba tom.becker@example.org.</translation>
    </message>
    <message>
        <source>Now + works.</source>
        <translation>Ahora + funciona.</translation>
    </message>
    <message>
        <source>Her address belongs to somebody else. Select her.</source>
        <translation>Su dirección es de otra persona. Selecciónela.</translation>
    </message>
    <message>
        <source>Nothing is created, and the detail names whose address it is.</source>
        <translation>No se crea nada, y el detalle dice de quién es la dirección.</translation>
    </message>
    <message>
        <source>Link a learner who is in both systems</source>
        <translation>Vincular a un aprendiz que está en ambos sistemas</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Click Not Linked Motivity.</source>
        <translation>Haga clic en Sin vincular en Motivity.</translation>
    </message>
    <message>
        <source>Click on the learner&apos;s name.</source>
        <translation>Haga clic en el nombre del aprendiz.</translation>
    </message>
    <message>
        <source>The same birth date, and Eli is short for Elijah. Click the button.</source>
        <translation>La misma fecha de nacimiento, y Eli es la forma corta de Elijah. Haga clic en el botón.</translation>
    </message>
    <message>
        <source>Day and month are swapped in one of the systems. Select her.</source>
        <translation>En un sistema están intercambiados el día y el mes. Selecciónela.</translation>
    </message>
    <message>
        <source>The detail says what differs; you decide.</source>
        <translation>El detalle dice qué difiere; usted decide.</translation>
    </message>
    <message>
        <source>She has a twin. Select her.</source>
        <translation>Tiene una gemela. Selecciónela.</translation>
    </message>
    <message>
        <source>Link both as shown</source>
        <translation>Vincular ambos como se muestra</translation>
    </message>
    <message>
        <source>Twins stand on one board. Link both as shown decides about both at once.</source>
        <translation>Los gemelos están en un mismo tablero. Vincular ambos como se muestra decide sobre los dos a la vez.</translation>
    </message>
    <message>
        <source>It is one change, and one Undo takes it back.</source>
        <translation>Es un solo cambio, y un solo Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Add a learner who is in Calmanac only</source>
        <translation>Añadir a un aprendiz que está solo en Calmanac</translation>
    </message>
    <message>
        <source>Click Not Linked Calmanac.</source>
        <translation>Haga clic en Sin vincular en Calmanac.</translation>
    </message>
    <message>
        <source>Click on the name.</source>
        <translation>Haga clic en el nombre.</translation>
    </message>
    <message>
        <source>+ creates a profile and an alias.</source>
        <translation>+ crea un perfil y un alias.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>The message leads to the learner&apos;s dashboard.</source>
        <translation>El mensaje lleva a la ficha del aprendiz.</translation>
    </message>
    <message>
        <source>profile icon</source>
        <translation>icono de perfil</translation>
    </message>
    <message>
        <source>Click the profile icon.</source>
        <translation>Haga clic en el icono de perfil.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Click Edit.</source>
        <translation>Haga clic en Editar.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The alias is what those see who may not see the learner&apos;s name.</source>
        <translation>El alias es lo que ven quienes no pueden ver el nombre del aprendiz.</translation>
    </message>
    <message>
        <source>Every week: what changed in Calmanac</source>
        <translation>Cada semana: qué cambió en Calmanac</translation>
    </message>
    <message>
        <source>Day 2</source>
        <translation>Día 2</translation>
    </message>
    <message>
        <source>Day 2 lets a week pass in the demonstration&apos;s Calmanac.</source>
        <translation>Día 2 deja pasar una semana en el Calmanac de la demostración.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync now reads Calmanac anew.</source>
        <translation>Sincronizar ahora lee Calmanac de nuevo.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Who is new, changed and gone is shown first. Confirm takes it over.</source>
        <translation>Primero se muestra quién es nuevo, quién cambió y quién ya no está. Confirmar lo incorpora.</translation>
    </message>
    <message>
        <source>Go on with the members</source>
        <translation>Seguir con los miembros</translation>
    </message>
    <message>
        <source>The summary says what it did.</source>
        <translation>El resumen dice qué se hizo.</translation>
    </message>
    <message>
        <source>Click Linked.</source>
        <translation>Haga clic en Vinculados.</translation>
    </message>
    <message>
        <source>Ana Ruiz has married: in Calmanac her last name is Soto now.</source>
        <translation>Ana Ruiz se casó: en Calmanac su apellido es ahora Soto.</translation>
    </message>
    <message>
        <source>Still the same person</source>
        <translation>Sigue siendo la misma persona</translation>
    </message>
    <message>
        <source>Still the same person keeps the link.</source>
        <translation>Sigue siendo la misma persona conserva el vínculo.</translation>
    </message>
    <message>
        <source>Nobody is linked or unlinked against what you decided.</source>
        <translation>Nadie se vincula ni se desvincula en contra de lo que usted decidió.</translation>
    </message>
    <message>
        <source>Unlink, undo and history</source>
        <translation>Desvincular, deshacer e historial</translation>
    </message>
    <message>
        <source>Select somebody who is linked.</source>
        <translation>Seleccione a alguien que esté vinculado.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink asks why, because the answer is remembered.</source>
        <translation>Desvincular pregunta por qué, porque la respuesta se recuerda.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Not sure: never linked automatically again, but it may be suggested.</source>
        <translation>No es seguro: nunca más se vincula automáticamente, pero se puede sugerir.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History has every decision, and undoes any of them.</source>
        <translation>El historial tiene cada decisión y deshace cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Invitations: who was invited, to which address, in which state.</source>
        <translation>Invitaciones: a quién se invitó, a qué dirección y en qué estado está.</translation>
    </message>
    <message>
        <source>Screen-share mode</source>
        <translation>Modo de pantalla compartida</translation>
    </message>
    <message>
        <source>Screen-share mode hides names and contacts with one click.</source>
        <translation>El modo de pantalla compartida oculta nombres y contactos con un clic.</translation>
    </message>
    <message>
        <source>Click Learners.</source>
        <translation>Haga clic en Aprendices.</translation>
    </message>
    <message>
        <source>Learners appear by alias: nothing on the screen tells who they are.</source>
        <translation>Los aprendices aparecen por su alias: nada en la pantalla dice quiénes son.</translation>
    </message>
</context>
<context>
    <name>TourPlayer</name>
    <message>
        <source>The tour finds no “%1”.</source>
        <translation>El recorrido no encuentra “%1”.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Ya existe un archivo llamado %1.</translation>
    </message>
    <message>
        <source>What is in it would be gone.</source>
        <translation>Lo que contiene se perdería.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rosterlink::desktop::Program</name>
    <message>
        <source>There is no display to open the window on. --tour all --pictures DIR needs none.</source>
        <translation>No hay pantalla en la que abrir la ventana. --tour all --pictures DIR no la necesita.</translation>
    </message>
    <message>
        <source>The demonstration can&apos;t be opened.</source>
        <translation>No se puede abrir la demostración.</translation>
    </message>
    <message>
        <source>The other window could not be opened. Start Rosterlink once more by hand.</source>
        <translation>No se pudo abrir la otra ventana. Inicie Rosterlink otra vez a mano.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Aceptar una invitación</translation>
    </message>
    <message>
        <source>Paste the link from the invitation e-mail. Whoever is invited becomes an active member with it; a link works once.</source>
        <translation>Pegue el enlace del correo de invitación. Con él, la persona invitada pasa a ser miembro activo; un enlace vale una sola vez.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ActingMenu</name>
    <message>
        <source>Acting as</source>
        <translation>Actuando como</translation>
    </message>
    <message>
        <source>Acting as myself</source>
        <translation>Actúo como yo</translation>
    </message>
    <message>
        <source>Acting as a member without a role</source>
        <translation>Actúo como un miembro sin rol</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <comment>the name of a role</comment>
        <translation>Actúo como %1</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>as whom one acts, where there is little room</comment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Shows the program as a member of another role sees it. It limits what can be done; it doesn&apos;t change who did it.</source>
        <translation>Muestra el programa como lo ve un miembro con otro rol. Limita lo que se puede hacer; no cambia quién lo hizo.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Yo mismo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role, and a member who has it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open an organization to act as one of its members</source>
        <translation>Abra una organización para actuar como uno de sus miembros</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::AliasCard</name>
    <message>
        <source>Aliases of learners</source>
        <translation>Alias de los aprendices</translation>
    </message>
    <message>
        <source>Whoever may not see protected info sees learners by alias. New aliases are made like this; those that are there stay, and are changed on the learner&apos;s dashboard.</source>
        <translation>Quien no puede ver información protegida ve a los aprendices por su alias. Los alias nuevos se forman así; los que existen se quedan y se cambian en la ficha del aprendiz.</translation>
    </message>
    <message>
        <source>First letters of the names, like NoFi: easy to recognize, also for others</source>
        <translation>Primeras letras de los nombres, como NoFi: fácil de reconocer, también para otros</translation>
    </message>
    <message>
        <source>A color and an animal, like TealHeron: tells nothing of the name</source>
        <translation>Un color y un animal, como TealHeron: no dice nada del nombre</translation>
    </message>
    <message>
        <source>A number, like Learner17: tells nothing of the name</source>
        <translation>Un número, como Learner17: no dice nada del nombre</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::AskLaterDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>What is to be asked about %1?</source>
        <translation>¿Qué hay que preguntar sobre %1?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Did she marry in May?</source>
        <translation>¿Se casó en mayo?</translation>
    </message>
    <message>
        <source>Until that day the list says that it waits; then it is counted above the list.</source>
        <translation>Hasta ese día la lista dice que espera; después se cuenta encima de la lista.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::BackupCard</name>
    <message>
        <source>Back up…</source>
        <translation>Crear copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is one file with all organizations, decisions and history. It holds names and birth dates: keep it where only you can get at it.</source>
        <translation>Una copia de seguridad es un archivo con todas las organizaciones, decisiones e historial. Contiene nombres y fechas de nacimiento: guárdela donde solo usted llegue.</translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <translation>Última copia: %1.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aún no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The demonstration restores no files, so that starting over loses nobody&apos;s work.</source>
        <translation>La demostración no restaura archivos, para que empezar de nuevo no borre el trabajo de nadie.</translation>
    </message>
    <message>
        <source>Backing up needs the permission “%1”, restoring an Owner.</source>
        <translation>Crear una copia necesita el permiso “%1”; restaurarla, un Owner.</translation>
    </message>
    <message>
        <source>Only an Owner restores a backup.</source>
        <translation>Solo un Owner restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Made by the program itself, before something was deleted or restored, in the data folder:</source>
        <translation>Hechas por el programa mismo, antes de eliminar o restaurar algo, en la carpeta de datos:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, when it was made</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>y %n más antigua</numerusform>
            <numerusform>y %n más antiguas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::BackupWork</name>
    <message>
        <source>Back up</source>
        <translation>Crear copia</translation>
    </message>
    <message>
        <source>Rosterlink backups (*.sqlite)</source>
        <translation>Copias de Rosterlink (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Creando la copia</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Copia guardada en %1.</translation>
    </message>
    <message>
        <source>Backed up to %1. That drive keeps no owners: whoever has it can read the file.</source>
        <translation>Copia guardada en %1. Esa unidad no distingue dueños: quien la tenga puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::Button</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ChangeCard</name>
    <message numerus="yes">
        <source>● %n new</source>
        <translation>
            <numerusform>● %n nuevo</numerusform>
            <numerusform>● %n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with new details</source>
        <translation>
            <numerusform>%n con datos nuevos</numerusform>
            <numerusform>%n con datos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>× %n gone</source>
        <translation>
            <numerusform>× %n ya no está</numerusform>
            <numerusform>× %n ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>%n de vuelta</numerusform>
            <numerusform>%n de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n como antes</numerusform>
            <numerusform>%n como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Mostrar quién</translation>
    </message>
    <message>
        <source>Linked people concerned</source>
        <translation>Personas vinculadas afectadas</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ChangeList</name>
    <message numerus="yes">
        <source>And %n more people</source>
        <translation>
            <numerusform>Y %n persona más</numerusform>
            <numerusform>Y %n personas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ChangeStep</name>
    <message>
        <source>Back to the files</source>
        <translation>Volver a los archivos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo igual</translation>
    </message>
    <message>
        <source>Keep the old list</source>
        <translation>Conservar la lista anterior</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the files would change:</source>
        <translation>Aún no se ha cambiado nada. Esto es lo que cambiarían los archivos:</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what is new in %1:</source>
        <translation>Aún no se ha cambiado nada. Esto es lo nuevo en %1:</translation>
    </message>
    <message>
        <source>Stopped, nothing changed.</source>
        <translation>Detenido, no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ColumnsForm</name>
    <message>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ConcernedModel</name>
    <message>
        <source>Linked with %1</source>
        <translation>Vinculado con %1</translation>
    </message>
    <message>
        <source>× no longer in the file</source>
        <translation>× ya no está en el archivo</translation>
    </message>
    <message>
        <source>! other details</source>
        <translation>! otros datos</translation>
    </message>
    <message>
        <source>%1, linked with %2</source>
        <translation>%1, vinculado con %2</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ConflictCard</name>
    <message>
        <source>Decided here</source>
        <translation>Decidido aquí</translation>
    </message>
    <message>
        <source>Decided in the colleague&apos;s file, line %1</source>
        <translation>Decidido en el archivo del colega, línea %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar lo nuestro</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>Ends what was decided here, and takes the colleague&apos;s decision over. Undo brings it back.</source>
        <translation>Termina lo que se decidió aquí y toma la decisión del colega. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Rosterlink by itself, %1</source>
        <translation>Rosterlink por sí mismo, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ConflictModel</name>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>aprendiz</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ConnectPage</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keyring, or where it has none until the program ends; never in the database. It is sent to this address only.</source>
        <translation>El token se guarda en el llavero de este equipo o, si no tiene, hasta que el programa termine; nunca en la base de datos. Solo se envía a esta dirección.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Whoever manages %1 gives you the address of its FHIR interface and a token. Nothing is changed there: Rosterlink only reads.</source>
        <translation>Quien administra %1 le da la dirección de su interfaz FHIR y un token. Allí no se cambia nada: Rosterlink solo lee.</translation>
    </message>
    <message>
        <source>Approve comes after the test.</source>
        <translation>Aprobar viene después de la prueba.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 answers. It holds %2 staff and %3 clients.</source>
        <translation>%1 responde. Tiene %2 del personal y %3 clientes.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is connected. This computer has no keyring, so the token is kept until the program ends.</source>
        <translation>%1 está conectado. Este equipo no tiene llavero, así que el token se conserva hasta que el programa termine.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::CreateCard</name>
    <message>
        <source>Add the Motivity members first, or everybody would be created twice.</source>
        <translation>Añada primero a los miembros de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>Add the Motivity learners first, or everybody would be created twice.</source>
        <translation>Añada primero a los aprendices de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>%1 in Motivity has this e-mail address already. Another address is needed.</source>
        <translation>%1 de Motivity ya tiene esta dirección de correo. Hace falta otra.</translation>
    </message>
    <message>
        <source>Use another e-mail address…</source>
        <translation>Usar otra dirección de correo…</translation>
    </message>
    <message>
        <source>+ creates and links the profile, and the invitation to %1 waits until a mail server is set up.</source>
        <translation>+ crea y vincula el perfil, y la invitación a %1 espera hasta que se configure un servidor de correo.</translation>
    </message>
    <message>
        <source>+ creates and links the profile, and the invitation waits until a mail server is set up.</source>
        <translation>+ crea y vincula el perfil, y la invitación espera hasta que se configure un servidor de correo.</translation>
    </message>
    <message>
        <source>+ creates and links the profile. The invitation to %1 waits under Invitations for Send now.</source>
        <translation>+ crea y vincula el perfil. La invitación a %1 espera en Invitaciones hasta Enviar ahora.</translation>
    </message>
    <message>
        <source>+ creates and links the profile. The invitation waits under Invitations for Send now.</source>
        <translation>+ crea y vincula el perfil. La invitación espera en Invitaciones hasta Enviar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>+ creates and links the profile, and the invitation to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>+ crea y vincula el perfil, y la invitación a %1 sale en %n segundo.</numerusform>
            <numerusform>+ crea y vincula el perfil, y la invitación a %1 sale en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ creates and links the profile, and the invitation goes out in %n seconds.</source>
        <translation>
            <numerusform>+ crea y vincula el perfil, y la invitación sale en %n segundo.</numerusform>
            <numerusform>+ crea y vincula el perfil, y la invitación sale en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address on file, %1, looks mistyped. Did you mean %2?</source>
        <translation>La dirección registrada, %1, parece mal escrita. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Nobody in Motivity is like %1.</source>
        <translation>Nadie de Motivity es como %1.</translation>
    </message>
    <message>
        <source>+ creates the profile and an alias, and links it. The alias can be changed on the learner&apos;s dashboard.</source>
        <translation>+ crea el perfil y un alias, y lo vincula. El alias se puede cambiar en la ficha del aprendiz.</translation>
    </message>
    <message>
        <source>+ creates and links the profile, and invites to the address that you choose.</source>
        <translation>+ crea y vincula el perfil, e invita en la dirección que usted elija.</translation>
    </message>
    <message>
        <source>There is no e-mail address on file. Type one: the invitation goes there.</source>
        <translation>No hay correo registrado. Escriba uno: ahí va la invitación.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DashboardPage</name>
    <message>
        <source>What was edited here is kept when a newer list says otherwise.</source>
        <translation>Lo que se editó aquí se conserva aunque una lista más nueva diga otra cosa.</translation>
    </message>
    <message>
        <source>Learner · alias %1</source>
        <translation>Aprendiz · alias %1</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>%1 · no longer in the newest Motivity list</source>
        <translation>%1 · ya no está en la lista más reciente de Motivity</translation>
    </message>
    <message>
        <source>This learner isn&apos;t here any more</source>
        <translation>Este aprendiz ya no está aquí</translation>
    </message>
    <message>
        <source>The profile was removed. History says by whom.</source>
        <translation>Se eliminó el perfil. El historial dice quién lo hizo.</translation>
    </message>
    <message>
        <source>Show all learners</source>
        <translation>Mostrar todos los aprendices</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Where everything is kept, who can read it, and how to keep it.</source>
        <translation>Dónde se guarda todo, quién puede leerlo y cómo conservarlo.</translation>
    </message>
    <message>
        <source>Renamed %1 to %2.</source>
        <translation>Se cambió el nombre de %1 a %2.</translation>
    </message>
    <message>
        <source>Deleted %1. It was backed up first, to %2.</source>
        <translation>Se eliminó %1. Antes se guardó una copia en %2.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DemonstrationServer</name>
    <message>
        <source>The demonstration&apos;s own Calmanac could not be started (calmanac-sandbox).</source>
        <translation>No se pudo iniciar el Calmanac de la demostración (calmanac-sandbox).</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DemonstrationStrip</name>
    <message>
        <source>Demonstration: invented people</source>
        <translation>Demostración: personas inventadas</translation>
    </message>
    <message>
        <source>Day 2</source>
        <translation>Día 2</translation>
    </message>
    <message>
        <source>Lets a week pass in the demonstration&apos;s Calmanac: newcomers, a marriage, somebody who left, a birth date that was mended. Sync now reads it.</source>
        <translation>Deja pasar una semana en el Calmanac de la demostración: recién llegados, una boda, alguien que se fue, una fecha de nacimiento corregida. Sincronizar ahora lo lee.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Work with my own files</source>
        <translation>Trabajar con mis archivos</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DoneStep</name>
    <message>
        <source>Nothing has changed: the people are the same as before.</source>
        <translation>No ha cambiado nada: las personas son las mismas que antes.</translation>
    </message>
    <message>
        <source>The files are imported.</source>
        <translation>Los archivos están importados.</translation>
    </message>
    <message>
        <source>%1 is synchronized.</source>
        <translation>%1 está sincronizado.</translation>
    </message>
    <message>
        <source>%1 Nobody else could be linked automatically.</source>
        <comment>a sentence before</comment>
        <translation>%1 No se pudo vincular automáticamente a nadie más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n pairs were linked automatically just now.</source>
        <comment>a sentence before</comment>
        <translation>
            <numerusform>%1 Ahora se vinculó automáticamente %n pareja.</numerusform>
            <numerusform>%1 Ahora se vincularon automáticamente %n parejas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>Queda %n decisión</numerusform>
            <numerusform>Quedan %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the Motivity members first, or everybody would be created twice.</source>
        <translation>Añada primero a los miembros de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>Add the Motivity learners first, or everybody would be created twice.</source>
        <translation>Añada primero a los aprendices de Motivity, o todos se crearían dos veces.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system and how many people it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n linked</source>
        <translation>
            <numerusform>✓ %n vinculado</numerusform>
            <numerusform>✓ %n vinculados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match found</source>
        <translation>
            <numerusform>%n coincidencia hallada</numerusform>
            <numerusform>%n coincidencias halladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no match</source>
        <translation>
            <numerusform>%n sin coincidencia</numerusform>
            <numerusform>%n sin coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no need</source>
        <translation>
            <numerusform>%n no hace falta</numerusform>
            <numerusform>%n no hacen falta</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Go on with the members</source>
        <translation>Seguir con los miembros</translation>
    </message>
    <message>
        <source>Go on with the learners</source>
        <translation>Seguir con los aprendices</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::DuplicatesPage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Who likely stands twice in one system. Mend it there: remove one of the two, or merge them. With the next files the pair is gone from here.</source>
        <translation>Quién está probablemente dos veces en un sistema. Corríjalo allí: elimine uno de los dos o combínelos. Con los próximos archivos la pareja desaparece de aquí.</translation>
    </message>
    <message>
        <source>Comparing everybody with each other…</source>
        <translation>Comparando a todos con todos…</translation>
    </message>
    <message>
        <source>Nobody seems to stand twice in a system.</source>
        <translation>Nadie parece estar dos veces en un sistema.</translation>
    </message>
    <message>
        <source>Check each pair: brothers, sisters and namesakes may look alike.</source>
        <translation>Compruebe cada pareja: hermanos y homónimos pueden parecerse.</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>aprendices</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a system, a kind, how many pairs</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::EditLearnerDialog</name>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Show what it says now</source>
        <translation>Mostrar lo que dice ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit the learner</source>
        <translation>Editar al aprendiz</translation>
    </message>
    <message>
        <source>Names that are edited here are kept when a newer list says otherwise.</source>
        <translation>Los nombres editados aquí se conservan aunque una lista más nueva diga otra cosa.</translation>
    </message>
    <message>
        <source>Names are hidden, so only the alias can be changed.</source>
        <translation>Los nombres están ocultos, así que solo se puede cambiar el alias.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The name changes. Shall the alias %1 stay?</source>
        <translation>Cambia el nombre. ¿Debe quedarse el alias %1?</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FamilyBoard</name>
    <message>
        <source>These children can be mixed up. Who is who? ⇔ marks the likelier pairs.</source>
        <translation>Estos niños se pueden confundir. ¿Quién es quién? ⇔ marca las parejas más probables.</translation>
    </message>
    <message>
        <source>These children can be mixed up. Who is who?</source>
        <translation>Estos niños se pueden confundir. ¿Quién es quién?</translation>
    </message>
    <message>
        <source>Motivity ↓
%1 →</source>
        <translation>Motivity ↓
%1 →</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>In Motivity: %1</source>
        <translation>En Motivity: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nacido el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, born …</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>⇔ as shown</source>
        <translation>⇔ como se muestra</translation>
    </message>
    <message>
        <source>One of the pairs that are linked as shown</source>
        <translation>Una de las parejas que se vinculan como se muestra</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Link both as shown</source>
        <translation>Vincular ambos como se muestra</translation>
    </message>
    <message numerus="yes">
        <source>Link all %n as shown</source>
        <translation>
            <numerusform>Vincular %n como se muestra</numerusform>
            <numerusform>Vincular los %n como se muestra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FilesStep</name>
    <message>
        <source>Not taken: %1. Every list has a file already. Remove one first.</source>
        <translation>No se tomó: %1. Cada lista ya tiene un archivo. Quite uno primero.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Drop all files here at once, or choose them, in any order. Rosterlink sorts them by file name and columns.</source>
        <translation>Suelte aquí todos los archivos a la vez, o elíjalos, en cualquier orden. Rosterlink los reparte según su nombre y sus columnas.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose the files of both systems</source>
        <translation>Elija los archivos de ambos sistemas</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elija el archivo: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Elija al menos un archivo.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Choose it again, or remove it.</source>
        <translation>No se puede leer un archivo. Elíjalo de nuevo o quítelo.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FilterButton</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FindDialog</name>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>Personas en %1</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Who in %1 is %2?</source>
        <translation>¿Quién en %1 es %2?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody in %1 is found. Try a part of the name.</source>
        <translation>No se encuentra a nadie en %1. Pruebe con una parte del nombre.</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or type another name.</source>
        <translation>Elija a alguien de la lista o escriba otro nombre.</translation>
    </message>
    <message>
        <source>Linked with %1, automatically, since %2.</source>
        <translation>Vinculado con %1, automáticamente, desde el %2.</translation>
    </message>
    <message>
        <source>Linked with %1, by %2, since %3.</source>
        <translation>Vinculado con %1, por %2, desde el %3.</translation>
    </message>
    <message>
        <source>Called not the same person by %1 on %2.</source>
        <translation>%1 dijo el %2 que no es la misma persona.</translation>
    </message>
    <message>
        <source>These two are linked.</source>
        <translation>Estos dos están vinculados.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Link here instead</source>
        <translation>Vincular aquí en su lugar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FindModel</name>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::Finder</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>People, pages, actions</source>
        <translation>Personas, páginas, acciones</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FinderModel</name>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>Member in %1</source>
        <translation>Miembro en %1</translation>
    </message>
    <message>
        <source>Learner in %1</source>
        <translation>Aprendiz en %1</translation>
    </message>
    <message>
        <source>Client in %1</source>
        <translation>Cliente en %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::FolderCard</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Where your data is kept</source>
        <translation>Dónde se guardan sus datos</translation>
    </message>
    <message>
        <source>On this computer, and only your account can read it.</source>
        <translation>En este equipo, y solo su cuenta puede leerlos.</translation>
    </message>
    <message>
        <source>This drive keeps no owners: everybody who uses this computer can read it. Better move the folder to a drive that does.</source>
        <translation>Esta unidad no distingue dueños: todos los que usan este equipo pueden leerlos. Mejor lleve la carpeta a una unidad que sí lo haga.</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read all of it. Roles and screen-share mode hide names on the screen; they are no lock.</source>
        <translation>Quien puede leer la carpeta puede leerlo todo. Los roles y el modo de pantalla compartida ocultan nombres en la pantalla; no son un candado.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders. The data is in %1.</source>
        <translation>Aquí no hay un programa que abra carpetas. Los datos están en %1.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::GiveRoleBar</name>
    <message>
        <source>Give a role</source>
        <translation>Dar un rol</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::HistoryModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1, revertido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::HistoryPage</name>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, el más reciente primero</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Cuándo, quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No step is selected</source>
        <translation>No hay ningún paso seleccionado</translation>
    </message>
    <message>
        <source>Select a step to see what it changed, and to undo it.</source>
        <translation>Seleccione un paso para ver qué cambió y para deshacerlo.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::IntakeView</name>
    <message numerus="yes">
        <source>%n values can&apos;t be used as written:</source>
        <translation>
            <numerusform>%n valor no se puede usar como está escrito:</numerusform>
            <numerusform>%n valores no se pueden usar como están escritos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It isn&apos;t certain which list this file is. Move it if it belongs to another.</source>
        <translation>No es seguro qué lista es este archivo. Muévalo si es de otra.</translation>
    </message>
    <message>
        <source>Use the e-mail address instead</source>
        <translation>Usar la dirección de correo en su lugar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns recognized</source>
        <translation>
            <numerusform>%n columna reconocida</numerusform>
            <numerusform>%n columnas reconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was read, how</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. The e-mail address stands for the ID.</source>
        <translation>%1. La dirección de correo hace de ID.</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No se lee: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not read</source>
        <translation>
            <numerusform>%n columna no se lee</numerusform>
            <numerusform>%n columnas no se leen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Birth dates such as %1 can be read in two ways. Which is right?</source>
        <translation>Fechas de nacimiento como %1 se pueden leer de dos maneras. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>Birth dates can be read in two ways. Which is right?</source>
        <translation>Las fechas de nacimiento se pueden leer de dos maneras. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as it is. The reason quotes what stands in it, and is not shown while names are hidden.</source>
        <translation>Este archivo no se puede usar como está. El motivo cita lo que contiene y no se muestra mientras los nombres están ocultos.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::IntegrationCard</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>New files…</source>
        <translation>Archivos nuevos…</translation>
    </message>
    <message>
        <source>Synchronize…</source>
        <translation>Sincronizar…</translation>
    </message>
    <message>
        <source>Roster files…</source>
        <translation>Archivos de listas…</translation>
    </message>
    <message>
        <source>Address and token…</source>
        <translation>Dirección y token…</translation>
    </message>
    <message>
        <source>Members and learners of %1, and who is linked with whom</source>
        <translation>Miembros y aprendices de %1, y quién está vinculado con quién</translation>
    </message>
    <message>
        <source>With roster files: export the lists of people from Motivity and from %1 as CSV or Excel, then choose them here. Nothing takes effect before you have looked it through.</source>
        <translation>Con archivos de listas: exporte las listas de personas de Motivity y de %1 como CSV o Excel y elíjalas aquí. Nada tiene efecto antes de que usted lo haya revisado.</translation>
    </message>
    <message>
        <source>With %1 itself: Rosterlink reads it, now and whenever something changes there. It needs the address of its FHIR interface and a token.</source>
        <translation>Con %1 mismo: Rosterlink lo lee, ahora y siempre que algo cambie allí. Necesita la dirección de su interfaz FHIR y un token.</translation>
    </message>
    <message>
        <source>The demonstration takes no files, so that starting over loses nobody&apos;s work.</source>
        <translation>La demostración no toma archivos, para que empezar de nuevo no borre el trabajo de nadie.</translation>
    </message>
    <message>
        <source>Bringing files needs the permission “%1”.</source>
        <translation>Traer archivos necesita el permiso “%1”.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::IntegrationPage</name>
    <message>
        <source>New files…</source>
        <translation>Archivos nuevos…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>For the other office…</source>
        <translation>Para la otra oficina…</translation>
    </message>
    <message>
        <source>Members or learners</source>
        <translation>Miembros o aprendices</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>✓ Connected · roster files of %1</source>
        <translation>✓ Conectado · archivos del %1</translation>
    </message>
    <message>
        <source>✓ Connected · synchronized %1</source>
        <translation>✓ Conectado · sincronizado el %1</translation>
    </message>
    <message>
        <source>! Connected, not synchronized yet</source>
        <translation>! Conectado, aún sin sincronizar</translation>
    </message>
    <message>
        <source>! The last synchronization failed</source>
        <translation>! La última sincronización falló</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Members are not shown</source>
        <translation>Los miembros no se muestran</translation>
    </message>
    <message>
        <source>Learners are not shown</source>
        <translation>Los aprendices no se muestran</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>This organization shows what that looks like. The demonstration itself takes no files.</source>
        <translation>Esta organización muestra cómo se ve eso. La demostración misma no toma archivos.</translation>
    </message>
    <message>
        <source>Connect it with the lists that both systems export, or let Rosterlink read %1 itself. Nothing is changed in either.</source>
        <translation>Conéctelo con las listas que exportan ambos sistemas, o deje que Rosterlink lea %1 mismo. No se cambia nada en ninguno de los dos.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Roster files…</source>
        <translation>Archivos de listas…</translation>
    </message>
    <message>
        <source>Address and token…</source>
        <translation>Dirección y token…</translation>
    </message>
    <message>
        <source>Rosterlink matches otherwise than when your people were matched last. See what that means before the next files or synchronization.</source>
        <translation>Rosterlink compara de otra manera que la última vez que comparó a su gente. Vea qué significa antes de los próximos archivos o de la próxima sincronización.</translation>
    </message>
    <message>
        <source>Try the rules…</source>
        <translation>Probar las reglas…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Systems whose people can be linked with Motivity&apos;s.</source>
        <translation>Sistemas cuyas personas se pueden vincular con las de Motivity.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationActions</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Show member</source>
        <translation>Mostrar miembro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationDetail</name>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitación</numerusform>
            <numerusform>%n invitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove ends the invitations only. Everybody stays a member, with link and roles.</source>
        <translation>Eliminar termina solo las invitaciones. Todos siguen siendo miembros, con vínculo y roles.</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Invitado por %1</translation>
    </message>
    <message>
        <source>To %1. Invited by %2.</source>
        <translation>A %1. Invitado por %2.</translation>
    </message>
    <message>
        <source>Remove ends the invitation only. %1 stays a member, with link and roles.</source>
        <translation>Eliminar termina solo la invitación. %1 sigue siendo miembro, con vínculo y roles.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationDraft</name>
    <message>
        <source>The e-mail is in your mail program now. Once it is sent there, press “I have sent it”.</source>
        <translation>El correo está ahora en su programa de correo. Cuando lo haya enviado allí, pulse “Ya la envié”.</translation>
    </message>
    <message>
        <source>This computer has no mail program that could be opened. “Save as .eml…” writes the e-mail into a file instead.</source>
        <translation>Este equipo no tiene un programa de correo que se pueda abrir. “Guardar como .eml…” escribe el correo en un archivo.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it with your mail program, send it, and press “I have sent it”.</source>
        <translation>Guardado como %1. Ábralo con su programa de correo, envíelo y pulse “Ya la envié”.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationSender</name>
    <message>
        <source>The mail server&apos;s password isn&apos;t known here any more. Type it again under Settings, Mail.</source>
        <translation>Aquí ya no se conoce la contraseña del servidor de correo. Escríbala de nuevo en Configuración, Correo.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationTextCard</name>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>Volver al texto incorporado</translation>
    </message>
    <message>
        <source>How invitations read</source>
        <translation>Cómo se leen las invitaciones</translation>
    </message>
    <message>
        <source>{member}, {organization} and {inviter} become names, {link} the link to accept, {date} until when it is valid. An empty line begins a paragraph.</source>
        <translation>{member}, {organization} e {inviter} se vuelven nombres, {link} el enlace para aceptar, {date} hasta cuándo vale. Una línea vacía empieza un párrafo.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As it arrives</source>
        <translation>Tal como llega</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationsList</name>
    <message>
        <source>Invitations of the organization</source>
        <translation>Invitaciones de la organización</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationsModel</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::InvitationsPage</name>
    <message>
        <source>Set up mail…</source>
        <translation>Configurar el correo…</translation>
    </message>
    <message>
        <source>Accept an invitation…</source>
        <translation>Aceptar una invitación…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>No invitations</source>
        <translation>No hay invitaciones</translation>
    </message>
    <message>
        <source>Who is added to Motivity with + is invited by e-mail. The invitation is listed here until it is removed.</source>
        <translation>A quien se añade a Motivity con + se le invita por correo. La invitación se lista aquí hasta que se elimine.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Invitations that could not be sent, or whose link expired, would be listed here.</source>
        <translation>Aquí se listarían invitaciones que no se pudieron enviar o cuyo enlace caducó.</translation>
    </message>
    <message>
        <source>None is waiting</source>
        <translation>Ninguna espera</translation>
    </message>
    <message>
        <source>Every invitation was sent.</source>
        <translation>Todas las invitaciones se enviaron.</translation>
    </message>
    <message>
        <source>The demonstration sends no e-mail. Select an invitation to see what would be sent.</source>
        <translation>La demostración no envía correo. Seleccione una invitación para ver qué se enviaría.</translation>
    </message>
    <message>
        <source>No mail server is set up. Invitations wait here, and nothing is lost.</source>
        <translation>No hay servidor de correo configurado. Las invitaciones esperan aquí y no se pierde nada.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again by itself.</source>
        <translation>No se pierde nada: se reintenta por sí sola.</translation>
    </message>
    <message>
        <source>None is waiting to be sent.</source>
        <translation>Ninguna espera a ser enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are waiting to be sent.</source>
        <translation>
            <numerusform>%n invitación espera a ser enviada.</numerusform>
            <numerusform>%n invitaciones esperan a ser enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the new link. It works once, for %n days; older links of this invitation ended.</source>
        <translation>
            <numerusform>Se copió el enlace nuevo. Vale una vez, durante %n día; los enlaces anteriores de esta invitación terminaron.</numerusform>
            <numerusform>Se copió el enlace nuevo. Vale una vez, durante %n días; los enlaces anteriores de esta invitación terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1. Refused: %2. To be tried again: %3. The list says why.</source>
        <translation>Enviadas: %1. Rechazadas: %2. Por reintentar: %3. La lista dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n invitations.</source>
        <translation>
            <numerusform>Se envió %n invitación.</numerusform>
            <numerusform>Se enviaron %n invitaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::KeysDialog</name>
    <message>
        <source>The person before, the next person</source>
        <translation>La persona anterior, la persona siguiente</translation>
    </message>
    <message>
        <source>Press that name button</source>
        <translation>Pulsar ese botón con nombre</translation>
    </message>
    <message>
        <source>Add to Motivity</source>
        <translation>Añadir a Motivity</translation>
    </message>
    <message>
        <source>No need to link (after clicking in the right half)</source>
        <translation>No hace falta vincular (tras hacer clic en la mitad derecha)</translation>
    </message>
    <message>
        <source>Not the same person (after clicking in the right half)</source>
        <translation>No es la misma persona (tras hacer clic en la mitad derecha)</translation>
    </message>
    <message>
        <source>Unlink (after clicking in the right half)</source>
        <translation>Desvincular (tras hacer clic en la mitad derecha)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything: people, pages, actions</source>
        <translation>Buscar cualquier cosa: personas, páginas, acciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Use single keys (1 to 5, +, /, letters)</source>
        <translation>Usar teclas sueltas (1 a 5, +, /, letras)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Search learners</source>
        <translation>Buscar aprendices</translation>
    </message>
    <message>
        <source>Learners of the organization</source>
        <translation>Aprendices de la organización</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Not Linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Everybody is linked</source>
        <translation>Todos están vinculados</translation>
    </message>
    <message>
        <source>Learners who are not linked to %1 would be listed here.</source>
        <translation>Aquí se listarían los aprendices sin vincular con %1.</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>Aún no hay nadie vinculado</translation>
    </message>
    <message>
        <source>Learners who are linked to %1 will be listed here.</source>
        <translation>Aquí se listarán los aprendices vinculados con %1.</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Aún no hay aprendices</translation>
    </message>
    <message>
        <source>Learners come with your roster files, under Settings, Integrations.</source>
        <translation>Los aprendices vienen con sus archivos de listas, en Configuración, Integraciones.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encuentra a nadie</translation>
    </message>
    <message>
        <source>Try a part of the name, or the alias.</source>
        <translation>Pruebe con una parte del nombre, o con el alias.</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n aprendiz</numerusform>
            <numerusform>%n aprendices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::LinkedCard</name>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>%1 is now called %2 in %3.</source>
        <translation>%1 se llama ahora %2 en %3.</translation>
    </message>
    <message>
        <source>Changed since linked in %1: %2.</source>
        <translation>Cambió en %1 desde que se vinculó: %2.</translation>
    </message>
    <message>
        <source>Linked in %1 with</source>
        <translation>Vinculado en %1 con</translation>
    </message>
    <message>
        <source>× gone</source>
        <translation>× ya no está</translation>
    </message>
    <message>
        <source>✓ linked</source>
        <translation>✓ vinculado</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>No longer in %1.</source>
        <translation>Ya no está en %1.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Keep the link</source>
        <translation>Conservar el vínculo</translation>
    </message>
    <message>
        <source>Still the same person</source>
        <translation>Sigue siendo la misma persona</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>¿Por qué está vinculado?</translation>
    </message>
    <message>
        <source>Linked by Rosterlink on %1. %2</source>
        <translation>Vinculado por Rosterlink el %1. %2</translation>
    </message>
    <message>
        <source>%1 created the profile with + on %2.</source>
        <translation>%1 creó el perfil con + el %2.</translation>
    </message>
    <message>
        <source>%1 linked the two by hand on %2.</source>
        <translation>%1 vinculó a los dos a mano el %2.</translation>
    </message>
    <message>
        <source>The facts as they stood then:</source>
        <translation>Los datos tal como eran entonces:</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::LinksPage</name>
    <message>
        <source>Save our links…</source>
        <translation>Guardar nuestros vínculos…</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s links…</source>
        <translation>Tomar los vínculos de un colega…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Links, “not the same person” and “no need to link” as one file: to carry them to another computer, or to put two people&apos;s work together. Nobody is matched by name, and nothing that was decided here changes without your word.</source>
        <translation>Los vínculos, los “no es la misma persona” y los “no hace falta vincular” en un archivo: para llevarlos a otro equipo, o para reunir el trabajo de dos personas. Nadie se empareja por su nombre, y nada de lo decidido aquí cambia sin su palabra.</translation>
    </message>
    <message>
        <source>The demonstration takes no files, so that starting over loses nobody&apos;s work.</source>
        <translation>La demostración no toma archivos, para que empezar de nuevo no borre el trabajo de nadie.</translation>
    </message>
    <message>
        <source>Save our links</source>
        <translation>Guardar nuestros vínculos</translation>
    </message>
    <message>
        <source>links.csv</source>
        <comment>a file name</comment>
        <translation>vinculos.csv</translation>
    </message>
    <message>
        <source>Links (*.csv)</source>
        <translation>Vínculos (*.csv)</translation>
    </message>
    <message>
        <source>Take over a colleague&apos;s links</source>
        <translation>Tomar los vínculos de un colega</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Tomando…</translation>
    </message>
    <message>
        <source>Read: %1 · taken over: %2 · decided the same way here already: %3 · conflicts: %4</source>
        <translation>Leídas: %1 · tomadas: %2 · ya decididas igual aquí: %3 · conflictos: %4</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n decisions</source>
        <translation>
            <numerusform>Se tomó %n decisión</numerusform>
            <numerusform>Se tomaron %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The colleague&apos;s decision was taken over.</source>
        <translation>Se tomó la decisión del colega.</translation>
    </message>
    <message>
        <source>No file was taken over yet</source>
        <translation>Aún no se tomó ningún archivo</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>What a colleague decided otherwise than it was decided here will stand in a list.</source>
        <translation>Lo que un colega decidió de otro modo que aquí aparecerá en una lista.</translation>
    </message>
    <message>
        <source>Nothing in the file contradicts what was decided here any more.</source>
        <translation>Nada en el archivo contradice ya lo que se decidió aquí.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ListAndDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>How invitations are sent.</source>
        <translation>Cómo se envían las invitaciones.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <translation>Quitar el servidor de correo</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>STARTTLS, as most servers have it</source>
        <translation>STARTTLS, como la mayoría de los servidores</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>None, only for a server on this computer</source>
        <translation>Ninguno, solo para un servidor en este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>empty where the server asks for none</source>
        <translation>vacío si el servidor no pide ninguno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring, or where it has none until the program ends; never in the database.</source>
        <translation>La contraseña se guarda en el llavero de este equipo o, si no tiene, hasta que el programa termine; nunca en la base de datos.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The demonstration sends no e-mail: its invitations show what would be sent.</source>
        <translation>La demostración no envía correo: sus invitaciones muestran lo que se enviaría.</translation>
    </message>
    <message>
        <source>No mail server is set up. Invitations wait, and nothing is lost.</source>
        <translation>No hay servidor de correo configurado. Las invitaciones esperan y no se pierde nada.</translation>
    </message>
    <message>
        <source>Invitations come from %1 and go out when you press Send now.</source>
        <translation>Las invitaciones vienen de %1 y salen cuando usted pulsa Enviar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Invitations come from %1 and go out by themselves after %n seconds.</source>
        <translation>
            <numerusform>Las invitaciones vienen de %1 y salen por sí solas tras %n segundo.</numerusform>
            <numerusform>Las invitaciones vienen de %1 y salen por sí solas tras %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is waiting just now.</source>
        <translation>Ninguna espera en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are waiting just now.</source>
        <translation>
            <numerusform>%n invitación espera en este momento.</numerusform>
            <numerusform>%n invitaciones esperan en este momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535, mostly 587 or 465.</source>
        <translation>El puerto es un número de 1 a 65535, casi siempre 587 o 465.</translation>
    </message>
    <message>
        <source>Type the server&apos;s name, like mail.example.org.</source>
        <translation>Escriba el nombre del servidor, como mail.example.org.</translation>
    </message>
    <message>
        <source>Without encryption others could read invitations and password on the way. Choose STARTTLS or TLS.</source>
        <translation>Sin cifrado otros podrían leer invitaciones y contraseña por el camino. Elija STARTTLS o TLS.</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Remitente: %1</translation>
    </message>
    <message>
        <source>Saved. Invitations are sent from %1.</source>
        <translation>Guardado. Las invitaciones se envían desde %1.</translation>
    </message>
    <message>
        <source>Saved. This computer has no keyring, so the password is kept until the program ends.</source>
        <translation>Guardado. Este equipo no tiene llavero, así que la contraseña se conserva hasta que el programa termine.</translation>
    </message>
    <message>
        <source>A test of Rosterlink</source>
        <translation>Una prueba de Rosterlink</translation>
    </message>
    <message>
        <source>This e-mail was sent by Rosterlink to try the mail server. It works.</source>
        <translation>Rosterlink envió este correo para probar el servidor de correo. Funciona.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The server took it. Look for the test in the mailbox of %1.</source>
        <translation>El servidor lo aceptó. Busque la prueba en el buzón de %1.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MailPreview</name>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Guardar como .eml…</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>Send it with your own mail program instead: it gets a new link, and doesn&apos;t go out by itself any more.</source>
        <translation>Enviarla con su propio programa de correo: recibe un enlace nuevo y ya no sale por sí sola.</translation>
    </message>
    <message>
        <source>Marks the invitation as sent, so that nobody sends it twice.</source>
        <translation>Marca la invitación como enviada, para que nadie la envíe dos veces.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MailSendingCard</name>
    <message>
        <source>By itself, after</source>
        <translation>Por sí sola, tras</translation>
    </message>
    <message>
        <source>Only when I send it</source>
        <translation>Solo cuando yo la envíe</translation>
    </message>
    <message>
        <source>Save how they go out</source>
        <translation>Guardar cómo salen</translation>
    </message>
    <message>
        <source>How invitations go out</source>
        <translation>Cómo salen las invitaciones</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Until then it can be recalled.</source>
        <translation>Hasta entonces se puede retener.</translation>
    </message>
    <message>
        <source>Language of invitations, where a member&apos;s own isn&apos;t known</source>
        <translation>Idioma de las invitaciones cuando no se conoce el del miembro</translation>
    </message>
    <message>
        <source>What links begin with</source>
        <translation>Con qué empiezan los enlaces</translation>
    </message>
    <message>
        <source>Empty: the link opens Rosterlink itself. An address of your own, such as https://example.org/join/, must lead on to it.</source>
        <translation>Vacío: el enlace abre Rosterlink mismo. Una dirección propia, como https://example.org/join/, debe llevar hasta él.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MainWindow</name>
    <message>
        <source>Rosterlink</source>
        <translation>Rosterlink</translation>
    </message>
    <message>
        <source>A week has passed in the demonstration&apos;s Calmanac. Sync now shows what changed there.</source>
        <translation>Ha pasado una semana en el Calmanac de la demostración. Sincronizar ahora muestra qué cambió allí.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>Rosterlink can&apos;t open your data</source>
        <translation>Rosterlink no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remember the names…</source>
        <translation>Recordar los nombres…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MemberDetail</name>
    <message>
        <source>Act as this member</source>
        <translation>Actuar como este miembro</translation>
    </message>
    <message>
        <source>From then on only what the member&apos;s roles allow can be seen and done.</source>
        <translation>Desde entonces solo se ve y se hace lo que permiten los roles del miembro.</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Mostrar invitaciones</translation>
    </message>
    <message>
        <source>No longer in the newest Motivity list</source>
        <translation>Ya no está en la lista más reciente de Motivity</translation>
    </message>
    <message>
        <source>Member, active</source>
        <translation>Miembro, activo</translation>
    </message>
    <message>
        <source>Member, invited, not active yet</source>
        <translation>Miembro, invitado, aún no activo</translation>
    </message>
    <message>
        <source>Invitation to %1: %2, since %3.</source>
        <translation>Invitación a %1: %2, desde el %3.</translation>
    </message>
    <message>
        <source>Invitation: %1, since %2.</source>
        <translation>Invitación: %1, desde el %2.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Members of the organization</source>
        <translation>Miembros de la organización</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin rol</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>No hay nadie seleccionado</translation>
    </message>
    <message>
        <source>Select a member to see facts, roles and history.</source>
        <translation>Seleccione a un miembro para ver sus datos, roles e historial.</translation>
    </message>
    <message>
        <source>Everybody has a role</source>
        <translation>Todos tienen un rol</translation>
    </message>
    <message>
        <source>Members without a role would be listed here.</source>
        <translation>Aquí se listarían los miembros sin rol.</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay miembros</translation>
    </message>
    <message>
        <source>Members come with your roster files, under Settings, Integrations.</source>
        <translation>Los miembros vienen con sus archivos de listas, en Configuración, Integraciones.</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>No se encuentra a nadie</translation>
    </message>
    <message>
        <source>Try a part of the name, the e-mail address or the phone number.</source>
        <translation>Pruebe con una parte del nombre, del correo o del teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::NameCard</name>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Use the account&apos;s name</source>
        <translation>Usar el nombre de la cuenta</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Su nombre en el historial</translation>
    </message>
    <message>
        <source>Who changed what: what you do from now on carries this name, what you did before keeps the name it has. It is %1, the name of this computer&apos;s account, unless you choose another one.</source>
        <translation>Quién cambió qué: lo que usted haga desde ahora lleva este nombre; lo que hizo antes conserva el que tiene. Es %1, el nombre de la cuenta de este equipo, salvo que elija otro.</translation>
    </message>
    <message>
        <source>History names you %1 from now on.</source>
        <translation>El historial lo llama %1 desde ahora.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::NameStep</name>
    <message>
        <source>Name of the organization</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>What is your organization called? It is created when you confirm its files, not before.</source>
        <translation>¿Cómo se llama su organización? Se crea cuando usted confirma sus archivos, no antes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::NewFilesPage</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The demonstration takes no files</source>
        <translation>La demostración no toma archivos</translation>
    </message>
    <message>
        <source>It is reset with one click, and nobody&apos;s work may be lost with it. Your own files have a folder of their own.</source>
        <translation>Se restablece con un clic, y con ella no debe perderse el trabajo de nadie. Sus propios archivos tienen una carpeta propia.</translation>
    </message>
    <message>
        <source>Work with my own files</source>
        <translation>Trabajar con mis archivos</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Archivos nuevos</translation>
    </message>
    <message>
        <source>Comparing the files with the people who are there</source>
        <translation>Comparando los archivos con las personas que hay</translation>
    </message>
    <message>
        <source>Taking the files over</source>
        <translation>Incorporando los archivos</translation>
    </message>
    <message>
        <source>The old list was kept. Nothing has been changed.</source>
        <translation>Se conservó la lista anterior. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::OrganizationCard</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Eliminar la organización</translation>
    </message>
    <message>
        <source>Only an Owner can do this.</source>
        <translation>Solo un Owner puede hacer esto.</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Delete this organization</source>
        <translation>Eliminar esta organización</translation>
    </message>
    <message>
        <source>The organization&apos;s name, to delete it</source>
        <translation>El nombre de la organización, para eliminarla</translation>
    </message>
    <message>
        <source>Its people, links, decisions and history go, and no Undo brings them back. Everything is backed up first, in the folder named above. To delete it, type its name: %1</source>
        <translation>Se van sus personas, vínculos, decisiones e historial, y ningún Deshacer los recupera. Antes se guarda una copia de todo, en la carpeta indicada arriba. Para eliminarla, escriba su nombre: %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::OrgsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n aprendiz</numerusform>
            <numerusform>%n aprendices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · connected to %2</source>
        <translation>%1 · conectado con %2</translation>
    </message>
    <message>
        <source>%1 · not connected to %2</source>
        <translation>%1 · sin conectar con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>Queda %n decisión</numerusform>
            <numerusform>Quedan %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ all decided</source>
        <translation>✓ todo decidido</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::OrgsPage</name>
    <message>
        <source>New organization…</source>
        <translation>Nueva organización…</translation>
    </message>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Welcome to Rosterlink</source>
        <translation>Bienvenida a Rosterlink</translation>
    </message>
    <message>
        <source>It tells which of your people in Motivity is who in %1. Begin with the lists of both systems, or try everything on invented people first: nothing you do there touches your own.</source>
        <translation>Dice cuál de sus personas de Motivity es quién en %1. Empiece con las listas de ambos sistemas, o pruébelo todo antes con personas inventadas: nada de lo que haga allí toca a las suyas.</translation>
    </message>
    <message>
        <source>Start with my files</source>
        <translation>Empezar con mis archivos</translation>
    </message>
    <message>
        <source>Look around with invented people</source>
        <translation>Explorar con personas inventadas</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PageHeader</name>
    <message>
        <source>Link all sure ones…</source>
        <translation>Vincular todos los seguros…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Papers and links ▾</source>
        <translation>Papeles y vínculos ▾</translation>
    </message>
    <message>
        <source>Papers and links</source>
        <translation>Papeles y vínculos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>Vínculos…</translation>
    </message>
    <message>
        <source>Both books</source>
        <translation>Ambos libros</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculados</translation>
    </message>
    <message>
        <source>match found</source>
        <translation>coincidencia hallada</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>no need</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions left</source>
        <translation>
            <numerusform>Queda %n decisión</numerusform>
            <numerusform>Quedan %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since linked</source>
        <translation>cambiados desde que se vincularon</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since linked</source>
        <translation>
            <numerusform>%n cambiado desde que se vinculó</numerusform>
            <numerusform>%n cambiados desde que se vincularon</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked people of whom a deciding detail differs from when they were linked or last confirmed, whichever file brought it</source>
        <translation>Personas vinculadas de las que un dato decisivo difiere de cuando se vincularon o se confirmaron por última vez, sea cual sea el archivo que lo trajo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no están</translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n ya no está</numerusform>
            <numerusform>%n ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin rol</translation>
    </message>
    <message numerus="yes">
        <source>No role yet: %n</source>
        <translation>
            <numerusform>Aún sin rol: %n</numerusform>
            <numerusform>Aún sin rol: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes at your pace</source>
        <comment>so many decisions are left</comment>
        <translation>
            <numerusform>%1 · alrededor de %n minuto a su ritmo</numerusform>
            <numerusform>%1 · alrededor de %n minutos a su ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>ask later</source>
        <translation>preguntar más tarde</translation>
    </message>
    <message numerus="yes">
        <source>! %n to be asked today</source>
        <translation>
            <numerusform>! %n por preguntar hoy</numerusform>
            <numerusform>! %n por preguntar hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked later</source>
        <translation>
            <numerusform>%n por preguntar más tarde</numerusform>
            <numerusform>%n por preguntar más tarde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PageStack</name>
    <message>
        <source>This page is not shown</source>
        <translation>Esta página no se muestra</translation>
    </message>
    <message>
        <source>There is nothing to see yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>The role of this member allows nothing so far. Whoever may change roles gives it permissions under Settings, Roles.</source>
        <translation>El rol de este miembro no permite nada todavía. Quien pueda cambiar roles le da permisos en Configuración, Roles.</translation>
    </message>
    <message>
        <source>This member is active but has no role yet. Whoever manages members gives one under Members: it says what may be seen and done.</source>
        <translation>Este miembro está activo pero aún no tiene rol. Quien administra a los miembros le da uno en Miembros: dice qué se puede ver y hacer.</translation>
    </message>
    <message>
        <source>Act as myself</source>
        <translation>Actuar como yo</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PeopleFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Not Linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Not Linked Motivity</source>
        <translation>Sin vincular en Motivity</translation>
    </message>
    <message>
        <source>Not Linked %1</source>
        <translation>Sin vincular en %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PeopleTop</name>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PeopleWork</name>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PersonHistory</name>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · revertido</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::PersonPanel</name>
    <message>
        <source>Nobody is selected</source>
        <translation>No hay nadie seleccionado</translation>
    </message>
    <message>
        <source>Add %1 to Motivity</source>
        <translation>Añadir a %1 a Motivity</translation>
    </message>
    <message>
        <source>Why not linked automatically?</source>
        <translation>¿Por qué no se vinculó automáticamente?</translation>
    </message>
    <message>
        <source>Is this really somebody else than %1?</source>
        <translation>¿De verdad es otra persona y no %1?</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProfileIcon</name>
    <message>
        <source>profile icon</source>
        <translation>icono de perfil</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProfilesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>Alias %1</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Aún sin rol</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · invited</source>
        <translation>%1 · invitado</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProfilesPage</name>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not linked to %1</source>
        <translation>
            <numerusform>%Ln sin vincular con %1</numerusform>
            <numerusform>%Ln sin vincular con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not linked to %1</source>
        <translation>sin vincular con %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is done, how long it takes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan alrededor de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::QuestionNotice</name>
    <message>
        <source>To be asked on %1, noted by %2. The question is hidden with the names.</source>
        <translation>Hay que preguntar el %1, anotado por %2. La pregunta está oculta con los nombres.</translation>
    </message>
    <message>
        <source>To be asked on %1, noted by %2: %3</source>
        <translation>Hay que preguntar el %1, anotado por %2: %3</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>What was decided:</source>
        <translation>Qué se decidió:</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>en los últimos 7 días</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>del … al …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Day&apos;s end %1.pdf</source>
        <comment>a file name with a day</comment>
        <translation>Cierre del día %1.pdf</translation>
    </message>
    <message>
        <source>Report %1.pdf</source>
        <comment>a file name with a day</comment>
        <translation>Informe %1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RestStep</name>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Synchronizes by itself</source>
        <translation>Se sincroniza por sí solo</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>cada 15 minutos</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>every four hours</source>
        <translation>cada cuatro horas</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>While Rosterlink is open. What you decided stays as you decided it.</source>
        <translation>Mientras Rosterlink está abierto. Lo que usted decidió queda como lo decidió.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RestoreWork</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Rosterlink backups (*.sqlite)</source>
        <translation>Copias de Rosterlink (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>You would lose nothing: the backup has all that is here.</source>
        <translation>No perdería nada: la copia tiene todo lo que hay aquí.</translation>
    </message>
    <message numerus="yes">
        <source>You would lose %n decisions since %1.</source>
        <translation>
            <numerusform>Perdería %n decisión desde el %1.</numerusform>
            <numerusform>Perdería %n decisiones desde el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the backup, and gone afterwards: %1.</source>
        <translation>No está en la copia y después ya no existiría: %1.</translation>
    </message>
    <message>
        <source>The backup has %1, with all decisions until %2.</source>
        <translation>La copia tiene %1, con todas las decisiones hasta el %2.</translation>
    </message>
    <message>
        <source>The state of today is backed up first, in %1.</source>
        <translation>El estado de hoy se guarda antes, en %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The backup is restored. The state before was backed up to %1.</source>
        <translation>La copia está restaurada. El estado anterior se guardó en %1.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RoleChoice</name>
    <message>
        <source>Role: without one, nobody can find their way in Motivity</source>
        <translation>Rol: sin uno, nadie encuentra su camino en Motivity</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RoleDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RoleList</name>
    <message>
        <source>All permissions</source>
        <translation>Todos los permisos</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Ningún permiso</translation>
    </message>
    <message>
        <source>held by nobody</source>
        <translation>no lo tiene nadie</translation>
    </message>
    <message numerus="yes">
        <source>held by %n members</source>
        <translation>
            <numerusform>lo tiene %n miembro</numerusform>
            <numerusform>lo tienen %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in: this role can&apos;t be changed, and its last holder can&apos;t lose it. Only an Owner gives it, or you, acting as yourself.</source>
        <translation>Incorporado: este rol no se puede cambiar, y el último que lo tiene no puede perderlo. Solo lo da un Owner, o usted, actuando como usted mismo.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Renames %1, or changes what it allows</source>
        <translation>Cambia el nombre de %1 o lo que permite</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Clonar…</translation>
    </message>
    <message>
        <source>Makes another role that begins like %1</source>
        <translation>Crea otro rol que empieza como %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removes %1</source>
        <translation>Elimina %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RolesCard</name>
    <message>
        <source>No role yet. A member needs a role to get around in Motivity.</source>
        <translation>Aún sin rol. Un miembro necesita un rol para moverse en Motivity.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What each role allows. A member may have several; they allow what any of them does. Roles are given under Members.</source>
        <translation>Qué permite cada rol. Un miembro puede tener varios; permiten lo que permita cualquiera de ellos. Los roles se dan en Miembros.</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuevo rol…</translation>
    </message>
    <message>
        <source>Seeing the roles needs the permission “%1”.</source>
        <translation>Ver los roles necesita el permiso “%1”.</translation>
    </message>
    <message>
        <source>Show these members</source>
        <translation>Mostrar estos miembros</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuevo rol</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
    <message>
        <source>%1 2</source>
        <comment>a second role like it</comment>
        <translation>%1 2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Eliminar el rol</translation>
    </message>
    <message>
        <source>Remove the role %1?</source>
        <translation>¿Eliminar el rol %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n members have it and lose it. Undo brings both back.</source>
        <translation>
            <numerusform>%n miembro lo tiene y lo pierde. Deshacer recupera ambas cosas.</numerusform>
            <numerusform>%n miembros lo tienen y lo pierden. Deshacer recupera ambas cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n members have no role yet, and can&apos;t get around in Motivity.</source>
        <translation>
            <numerusform>%n miembro aún no tiene rol y no puede moverse en Motivity.</numerusform>
            <numerusform>%n miembros aún no tienen rol y no pueden moverse en Motivity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RosterCard</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Without one, this list stays as it is.</source>
        <translation>Suelte el archivo aquí, o elíjalo. Sin uno, esta lista queda como está.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RosterWork</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RulesCard</name>
    <message>
        <source>Try the rules…</source>
        <translation>Probar las reglas…</translation>
    </message>
    <message>
        <source>What is linked automatically</source>
        <translation>Qué se vincula automáticamente</translation>
    </message>
    <message>
        <source>Choose, and see first what would be linked and which of your decisions would be contradicted. Nothing changes before.</source>
        <translation>Elija, y vea primero qué se vincularía y cuáles de sus decisiones se contradirían. Antes no cambia nada.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::RulesDialog</name>
    <message>
        <source>Trying the rules on everybody…</source>
        <translation>Probando las reglas con todos…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>Probar las reglas</translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation>Qué harían las reglas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Vinculando…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SameProfileNotice</name>
    <message>
        <source>%1 was made here with + on %2. Is this the same profile?</source>
        <translation>%1 se creó aquí con + el %2. ¿Es el mismo perfil?</translation>
    </message>
    <message>
        <source>The same profile</source>
        <translation>El mismo perfil</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The Motivity file has %1, who may be the same profile.</source>
        <translation>El archivo de Motivity tiene a %1, que puede ser el mismo perfil.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SampleModel</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Column “%1” of the file</source>
        <translation>Columna “%1” del archivo</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SectionButton</name>
    <message>
        <source>%1 %2</source>
        <comment>what it is for, its state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>What is set up for this organization.</source>
        <translation>Lo que está configurado para esta organización.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>The systems whose people are linked with Motivity&apos;s.</source>
        <translation>Los sistemas cuyas personas se vinculan con las de Motivity.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Who may see and do what.</source>
        <translation>Quién puede ver y hacer qué.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>How invitations are sent.</source>
        <translation>Cómo se envían las invitaciones.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Where your data is kept, backups, and your name in the history.</source>
        <translation>Dónde se guardan sus datos, las copias de seguridad y su nombre en el historial.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Who likely stands twice in one system.</source>
        <translation>Quién está probablemente dos veces en un sistema.</translation>
    </message>
    <message>
        <source>For the other office</source>
        <translation>Para la otra oficina</translation>
    </message>
    <message>
        <source>What has to be mended in each system.</source>
        <translation>Lo que hay que corregir en cada sistema.</translation>
    </message>
    <message>
        <source>○ Nothing connected</source>
        <translation>○ Nada conectado</translation>
    </message>
    <message>
        <source>✓ %1 connected</source>
        <translation>✓ %1 conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ From %1</source>
        <translation>✓ De %1</translation>
    </message>
    <message>
        <source>○ No mail server</source>
        <translation>○ Sin servidor de correo</translation>
    </message>
    <message>
        <source>✓ Backed up on %1</source>
        <translation>✓ Copia guardada el %1</translation>
    </message>
    <message>
        <source>! No backup yet</source>
        <translation>! Aún sin copia de seguridad</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SeveralPeople</name>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message numerus="yes">
        <source>%n people are selected</source>
        <translation>
            <numerusform>Hay %n persona seleccionada</numerusform>
            <numerusform>Hay %n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is decided here is decided about all of them. + leaves out who has a likely match or no e-mail address.</source>
        <translation>Lo que se decide aquí se decide sobre todas ellas. + omite a quien tiene una coincidencia probable o no tiene correo.</translation>
    </message>
    <message>
        <source>What is decided here is decided about all of them. + leaves out who has a likely match.</source>
        <translation>Lo que se decide aquí se decide sobre todas ellas. + omite a quien tiene una coincidencia probable.</translation>
    </message>
    <message numerus="yes">
        <source>+ Add %n people to Motivity</source>
        <translation>
            <numerusform>+ Añadir a %n persona a Motivity</numerusform>
            <numerusform>+ Añadir a %n personas a Motivity</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all to Motivity</source>
        <translation>Añadir a todas a Motivity</translation>
    </message>
    <message numerus="yes">
        <source>Created %n people.</source>
        <translation>
            <numerusform>Se creó %n persona.</numerusform>
            <numerusform>Se crearon %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not created: %2</source>
        <comment>how many were created, why others were not</comment>
        <translation>%1 No se crearon: %2</translation>
    </message>
    <message>
        <source>Roles, for the members among them and for who is added with +</source>
        <translation>Roles, para los miembros entre ellos y para quienes se añaden con +</translation>
    </message>
    <message numerus="yes">
        <source>Give these roles to %n members</source>
        <translation>
            <numerusform>Dar estos roles a %n miembro</numerusform>
            <numerusform>Dar estos roles a %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the roles</source>
        <translation>Dar los roles</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SideBySide</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>casi igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>not known in both</source>
        <translation>no se conoce en ambos</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::Sidebar</name>
    <message>
        <source>Orgs</source>
        <translation>Orgs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Aprendices</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::StateCard</name>
    <message>
        <source>Show in %1</source>
        <translation>Mostrar en %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>The Motivity CSC need not be linked.</source>
        <translation>No hace falta vincular al CSC de Motivity.</translation>
    </message>
    <message>
        <source>Has left %1: no need to link.</source>
        <translation>Se fue de %1: no hace falta vincular.</translation>
    </message>
    <message>
        <source>Need not be linked, by %1.</source>
        <translation>No hace falta vincular, según %1.</translation>
    </message>
    <message>
        <source>Not linked yet. %1 may be the same person.</source>
        <translation>Aún sin vincular. %1 puede ser la misma persona.</translation>
    </message>
    <message numerus="yes">
        <source>Not linked yet. %n people may be the same person.</source>
        <translation>
            <numerusform>Aún sin vincular. %n persona puede ser la misma.</numerusform>
            <numerusform>Aún sin vincular. %n personas pueden ser la misma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked yet. Nobody in %1 is like this person.</source>
        <translation>Aún sin vincular. Nadie de %1 es como esta persona.</translation>
    </message>
    <message>
        <source>No longer in the newest Motivity list.</source>
        <translation>Ya no está en la lista más reciente de Motivity.</translation>
    </message>
    <message>
        <source>Linked with %1, automatically, on %2.</source>
        <translation>Vinculado con %1, automáticamente, el %2.</translation>
    </message>
    <message>
        <source>Created from %1, by %2, on %3.</source>
        <translation>Creado a partir de %1, por %2, el %3.</translation>
    </message>
    <message>
        <source>Linked with %1, by %2, on %3.</source>
        <translation>Vinculado con %1, por %2, el %3.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::StepDetail</name>
    <message>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>Show that step</source>
        <translation>Mostrar ese paso</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and who, how many people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>when and by whom</comment>
        <translation>Revertido: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. An organization is deleted under Settings, Data.</source>
        <translation>Esto no se puede deshacer. Una organización se elimina en Configuración, Datos.</translation>
    </message>
    <message>
        <source>A synchronization can&apos;t be undone. Links that it made can be unlinked.</source>
        <translation>Una sincronización no se puede deshacer. Los vínculos que hizo se pueden desvincular.</translation>
    </message>
    <message>
        <source>This took a change back. What it took back can be decided again.</source>
        <translation>Esto revirtió un cambio. Lo que revirtió se puede decidir de nuevo.</translation>
    </message>
    <message>
        <source>This did a change again. Undo the change itself, which stands further down.</source>
        <translation>Esto hizo de nuevo un cambio. Deshaga el cambio mismo, que está más abajo.</translation>
    </message>
    <message>
        <source>An e-mail that was sent can&apos;t be recalled. The invitation can be removed.</source>
        <translation>Un correo que se envió no se puede retirar. La invitación se puede eliminar.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone here. Change it again where it was changed.</source>
        <translation>Esto no se puede deshacer aquí. Cámbielo de nuevo donde se cambió.</translation>
    </message>
    <message>
        <source>Looking what goes with it…</source>
        <translation>Mirando qué va con ello…</translation>
    </message>
    <message>
        <source>The rules can be changed back under Settings, Integrations. Links that were made stay, and can be unlinked.</source>
        <translation>Las reglas se pueden cambiar de nuevo en Configuración, Integraciones. Los vínculos hechos se quedan, y se pueden desvincular.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SuggestionCard</name>
    <message>
        <source>born %1</source>
        <translation>nacido el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unlinked by %1 on %2.</source>
        <translation>Desvinculado por %1 el %2.</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>How much each detail says</source>
        <translation>Cuánto dice cada dato</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>More than one person in %1 fits nearly as well. Who is it?</source>
        <translation>Más de una persona de %1 encaja casi igual de bien. ¿Quién es?</translation>
    </message>
    <message>
        <source>Is this the same person in %1?</source>
        <translation>¿Es esta la misma persona en %1?</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SurePairsDialog</name>
    <message>
        <source>Show the whole list</source>
        <translation>Mostrar la lista completa</translation>
    </message>
    <message>
        <source>Link all sure ones</source>
        <translation>Vincular todos los seguros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Some of them, side by side</source>
        <translation>Algunos de ellos, lado a lado</translation>
    </message>
    <message>
        <source>Take out whom you want to look at yourself. All others are linked in one change, and Undo takes all of them back.</source>
        <translation>Quite a quienes quiera mirar usted. Todos los demás se vinculan en un solo cambio, y Deshacer los revierte a todos.</translation>
    </message>
    <message>
        <source>Who is linked with whom</source>
        <translation>Quién está vinculado con quién</translation>
    </message>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sure pairs, chosen at random: are they right?</source>
        <translation>
            <numerusform>%1 de %n pareja segura, elegida al azar: ¿es correcta?</numerusform>
            <numerusform>%1 de %n parejas seguras, elegidas al azar: ¿son correctas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are linked</source>
        <translation>
            <numerusform>%n pareja está vinculada</numerusform>
            <numerusform>%n parejas están vinculadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link all %n</source>
        <translation>
            <numerusform>Vincular %n</numerusform>
            <numerusform>Vincular los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Link all</source>
        <translation>Vincular todos</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Vinculando…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SurePairsModel</name>
    <message>
        <source>%1 = %2</source>
        <comment>two people who are one</comment>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::SynchronizePage</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The old list was kept. Nothing has been changed.</source>
        <translation>Se conservó la lista anterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Synchronize %1</source>
        <translation>Sincronizar %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>Comparing with the people who are there</source>
        <translation>Comparando con las personas que hay</translation>
    </message>
    <message>
        <source>%1 itself is not connected.</source>
        <translation>%1 mismo no está conectado.</translation>
    </message>
    <message>
        <source>The demonstration has a %1 of its own, with invented people.</source>
        <translation>La demostración tiene un %1 propio, con personas inventadas.</translation>
    </message>
    <message>
        <source>Connected with %1, not synchronized yet.</source>
        <translation>Conectado con %1, aún sin sincronizar.</translation>
    </message>
    <message>
        <source>Connected with %1, last synchronized on %2.</source>
        <translation>Conectado con %1, sincronizado por última vez el %2.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>All links and decisions stay, and are found again when you connect again. The token is forgotten on this computer.</source>
        <translation>Todos los vínculos y decisiones se quedan, y se encuentran de nuevo al conectar otra vez. El token se olvida en este equipo.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is disconnected. All links and decisions stay.</source>
        <translation>%1 está desconectado. Todos los vínculos y decisiones se quedan.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::Synchronizer</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not connected. Connect it first.</source>
        <translation>%1 no está conectado. Conéctelo primero.</translation>
    </message>
    <message>
        <source>This computer has not kept the token for %1. Choose “Change the connection…” and enter it again.</source>
        <translation>Este equipo no ha guardado el token de %1. Elija “Cambiar la conexión…” e introdúzcalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TaughtNamesCard</name>
    <message>
        <source>Remembered names</source>
        <translation>Nombres recordados</translation>
    </message>
    <message>
        <source>None yet. When two are linked by hand whose names Rosterlink doesn&apos;t know for one, it offers to remember them.</source>
        <translation>Todavía ninguno. Cuando se vincula a mano a dos cuyos nombres Rosterlink no conoce como uno solo, ofrece recordarlos.</translation>
    </message>
    <message>
        <source>Rosterlink takes these for one person&apos;s names and suggests who is called so. Links stay when a name is forgotten.</source>
        <translation>Rosterlink los toma por nombres de una sola persona y sugiere a quien se llama así. Los vínculos se quedan cuando se olvida un nombre.</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1” es “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person&apos;s last names</source>
        <translation>“%1” y “%2” son apellidos de una sola persona</translation>
    </message>
    <message>
        <source>Members; remembered by %1 on %2</source>
        <translation>Miembros; recordado por %1 el %2</translation>
    </message>
    <message>
        <source>Learners; remembered by %1 on %2</source>
        <translation>Aprendices; recordado por %1 el %2</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget that %1</source>
        <translation>Olvidar que %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TeachDialog</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remember the names</source>
        <translation>Recordar los nombres</translation>
    </message>
    <message>
        <source>Who becomes certain</source>
        <translation>Quiénes pasan a ser seguros</translation>
    </message>
    <message>
        <source>Looking who else is called so…</source>
        <translation>Buscando quién más se llama así…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1” es “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person&apos;s last names</source>
        <translation>“%1” y “%2” son apellidos de una sola persona</translation>
    </message>
    <message>
        <source>From now on Rosterlink takes the two for one first name in this organization, and suggests who is called so.</source>
        <translation>Desde ahora Rosterlink toma los dos por un mismo nombre en esta organización, y sugiere a quien se llama así.</translation>
    </message>
    <message>
        <source>From now on Rosterlink takes one for the former last name of the other in this organization, and suggests who is called so.</source>
        <translation>Desde ahora Rosterlink toma uno por el apellido anterior del otro en esta organización, y sugiere a quien se llama así.</translation>
    </message>
    <message>
        <source>Nobody is linked automatically because of it. It can be forgotten under Settings, Data.</source>
        <translation>Nadie se vincula automáticamente por ello. Se puede olvidar en Configuración, Datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n others become certain with it:</source>
        <translation>
            <numerusform>%n más pasa a ser seguro:</numerusform>
            <numerusform>%n más pasan a ser seguros:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else becomes certain with it today.</source>
        <translation>Nadie más pasa a ser seguro hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Remember and link %n</source>
        <translation>
            <numerusform>Recordar y vincular %n</numerusform>
            <numerusform>Recordar y vincular %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember and link</source>
        <translation>Recordar y vincular</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ToEnterDialog</name>
    <message>
        <source>To enter in Motivity</source>
        <translation>Por introducir en Motivity</translation>
    </message>
    <message>
        <source>People to enter in Motivity</source>
        <translation>Personas por introducir en Motivity</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody who was made with + is in your Motivity file by now.</source>
        <translation>Todos los creados con + ya están en su archivo de Motivity.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were made here with + and are not in your own Motivity yet. Enter them there; a newer Motivity file takes them off this list.</source>
        <translation>
            <numerusform>%n persona se creó aquí con + y aún no está en su propio Motivity. Introdúzcala allí; un archivo de Motivity más nuevo la quita de esta lista.</numerusform>
            <numerusform>%n personas se crearon aquí con + y aún no están en su propio Motivity. Introdúzcalas allí; un archivo de Motivity más nuevo las quita de esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the Motivity file</source>
        <translation>En el archivo de Motivity</translation>
    </message>
    <message>
        <source>Perhaps already</source>
        <translation>Quizá ya</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ToMendModel</name>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>aprendiz</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::ToMendPage</name>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>For the other office</source>
        <translation>Para la otra oficina</translation>
    </message>
    <message>
        <source>What has to be mended in each system, by who enters people there. What is mended goes from here with the next list or synchronization.</source>
        <translation>Lo que hay que corregir en cada sistema, para quien introduce allí a las personas. Lo que se corrige desaparece de aquí con la próxima lista o sincronización.</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada por corregir</translation>
    </message>
    <message>
        <source>Nobody seems to stand twice, and no birth date or address looks wrong.</source>
        <translation>Nadie parece estar dos veces, y ninguna fecha de nacimiento ni dirección parece incorrecta.</translation>
    </message>
    <message>
        <source>Looking everybody through…</source>
        <translation>Revisando a todos…</translation>
    </message>
    <message>
        <source>Names are hidden, and the file would hold them.</source>
        <translation>Los nombres están ocultos, y el archivo los contendría.</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in %1</source>
        <translation>
            <numerusform>%n por corregir en %1</numerusform>
            <numerusform>%n por corregir en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1. Give it only to those who enter people there.</source>
        <translation>Guardado como %1. Déselo solo a quienes introducen allí a las personas.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TopBar</name>
    <message>
        <source>Screen-share mode</source>
        <translation>Modo de pantalla compartida</translation>
    </message>
    <message>
        <source>Act as myself</source>
        <translation>Actuar como yo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Show me how…</source>
        <translation>Muéstreme cómo…</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Accept an invitation…</source>
        <translation>Aceptar una invitación…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hidden just now: learners&apos; names and details; members&apos; phone, e-mail, address and identifier. Members&apos; own names stay. Press again to show everything.</source>
        <translation>Oculto ahora: nombres y datos de los aprendices; teléfono, correo, domicilio e identificador de los miembros. Los nombres de los miembros se quedan. Pulse de nuevo para mostrarlo todo.</translation>
    </message>
    <message>
        <source>For sharing the screen: hides learners&apos; names and details, and members&apos; phone, e-mail, address and identifier. Members&apos; own names stay.</source>
        <translation>Para compartir la pantalla: oculta nombres y datos de los aprendices, y teléfono, correo, domicilio e identificador de los miembros. Los nombres de los miembros se quedan.</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nombres ocultos</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TourDialog</name>
    <message>
        <source>Guided: I click, and am shown where</source>
        <translation>Guiado: yo hago clic y se me muestra dónde</translation>
    </message>
    <message>
        <source>Watch: it does everything by itself</source>
        <translation>Mirar: lo hace todo por sí solo</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Muéstreme cómo</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Recorridos</translation>
    </message>
    <message>
        <source>All of them, one after the other</source>
        <translation>Todos, uno tras otro</translation>
    </message>
    <message>
        <source>This opens the demonstration with invented people, as it is when it is new. Your own data is not touched.</source>
        <translation>Esto abre la demostración con personas inventadas, como recién hecha. Sus propios datos no se tocan.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::TourGuide</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Hágalo por mí</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Velocidad %1×</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The next step isn&apos;t on this page: “%1”</source>
        <translation>El siguiente paso no está en esta página: “%1”</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Lléveme allí</translation>
    </message>
    <message>
        <source>That was “%1”.</source>
        <translation>Eso fue “%1”.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Another flow…</source>
        <translation>Otro recorrido…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::UndoQuestion</name>
    <message>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>Undo this step?</source>
        <translation>¿Deshacer este paso?</translation>
    </message>
    <message>
        <source>This goes with it, or nothing is undone:</source>
        <translation>Esto va con él, o no se deshace nada:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::UnlinkDialog</name>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Why unlink %1 from %2?</source>
        <translation>¿Por qué desvincular a %1 de %2?</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
    <message>
        <source>The two are not the same person. They are never suggested for each other again.</source>
        <translation>Los dos no son la misma persona. Nunca se vuelven a sugerir el uno para el otro.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Whoever is still in a list counts as no need to link.</source>
        <translation>Quien siga en una lista cuenta como que no hace falta vincular.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Never linked automatically again; stays a suggestion, with your name and today&apos;s date.</source>
        <translation>Nunca más se vincula automáticamente; queda como sugerencia, con su nombre y la fecha de hoy.</translation>
    </message>
    <message>
        <source>Unlink and remove the profile</source>
        <translation>Desvincular y eliminar el perfil</translation>
    </message>
    <message>
        <source>Takes everything back that + made. An e-mail that was sent can&apos;t be recalled.</source>
        <translation>Revierte todo lo que hizo +. Un correo que se envió no se puede retirar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The profile was made with + and stays where it is, with what it has:</source>
        <translation>El perfil se creó con + y se queda donde está, con lo que tiene:</translation>
    </message>
    <message>
        <source>Alias: %1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Invitation, waiting since %1</source>
        <translation>Invitación, esperando desde el %1</translation>
    </message>
    <message>
        <source>Invitation, sent on %1</source>
        <translation>Invitación, enviada el %1</translation>
    </message>
    <message>
        <source>The profile was made with + and stays where it is.</source>
        <translation>El perfil se creó con + y se queda donde está.</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::WaysOut</name>
    <message>
        <source>Motivity</source>
        <translation>Motivity</translation>
    </message>
    <message>
        <source>Find in %1…</source>
        <translation>Buscar en %1…</translation>
    </message>
    <message>
        <source>No need to link</source>
        <translation>No hace falta vincular</translation>
    </message>
    <message>
        <source>This is our CSC</source>
        <translation>Este es nuestro CSC</translation>
    </message>
    <message>
        <source>Ask later…</source>
        <translation>Preguntar más tarde…</translation>
    </message>
</context>
<context>
    <name>rosterlink::ui::WeightBars</name>
    <message>
        <source>speaks strongly for it</source>
        <translation>habla mucho a favor</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>speaks a little for it</source>
        <translation>habla un poco a favor</translation>
    </message>
    <message>
        <source>speaks strongly against it</source>
        <translation>habla mucho en contra</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>speaks a little against it</source>
        <translation>habla un poco en contra</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a detail, how much it says</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
