"""The template as a stack, on a server that stands in for AWS: rehearse.py ENDPOINT REGION [STACK.json].

Prints what the server does not know, then the variables CloudFormation has given each function, as JSON. It needs boto3
and SAM's translator, and moto_server at the endpoint.
"""
import json
import os
import re
import subprocess
import sys

import boto3

endpoint, region = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
aws = {"endpoint_url": endpoint, "region_name": region, "aws_access_key_id": "rehearsal", "aws_secret_access_key": "rehearsal"}

stack = json.loads(subprocess.check_output([sys.executable, os.path.join(here, "translate.py"), os.path.join(here, "..", "..", "template.yaml"), region]))

# What moto 5.2 cannot make of a template, or only beside something of these. What should go to an alias goes to its function.
UNKNOWN = {"AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage", "AWS::CloudWatch::Alarm", "AWS::CloudWatch::Dashboard", "AWS::Lambda::Alias",
           "AWS::Lambda::Permission", "AWS::S3::BucketPolicy"}
for name in [name for name, resource in stack["Resources"].items() if resource["Type"] in UNKNOWN]:
    print("NOT MADE", stack["Resources"].pop(name)["Type"], name, file=sys.stderr)
stack.pop("Outputs")
text = re.sub(r'\{"Ref": "(\w+Function)Aliaslive"\}', r'{"Fn::GetAtt": ["\1", "Arn"]}', json.dumps(stack))

# Every key moto makes of a template is one for encrypting: the one that signs is made beside the stack.
print("NOT MADE", stack["Resources"]["SigningKey"]["Type"], "SigningKey", file=sys.stderr)
signing = boto3.client("kms", **aws).create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["Arn"]
text = text.replace("${SigningKey.Arn}", signing).replace('{"Fn::GetAtt": ["SigningKey", "Arn"]}', json.dumps(signing))
stack = json.loads(text)
stack["Resources"].pop("SigningKey")

s3 = boto3.client("s3", **aws)
s3.create_bucket(Bucket="archives", CreateBucketConfiguration={"LocationConstraint": region})
s3.put_object(Bucket="archives", Key="functions.zip", Body=b"PK\5\6" + bytes(18))
s3.put_object(Bucket="archives", Key="stack.json", Body=json.dumps(stack).encode())

cloudformation = boto3.client("cloudformation", **aws)
parameters = {"SiteOrigin": "https://women.jinan.example", "OrganizerIssuer": "https://issuer.example/", "OrganizerAudience": "desk", "OrganizerClient": "desk"}
cloudformation.create_stack(StackName="quancheng", TemplateURL=f"{endpoint.replace('127.0.0.1', 'localhost')}/archives/stack.json", Capabilities=["CAPABILITY_IAM"],
                            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()])
made = {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for page in cloudformation.get_paginator("list_stack_resources")
        .paginate(StackName="quancheng") for resource in page["StackResourceSummaries"]}
conditional = {"CdnElsewhereStack", "CdnInChinaStack"}
for name, resource in stack["Resources"].items():
    if name not in made and name not in conditional:
        print("NOT MADE", resource["Type"], name, file=sys.stderr)

functions = boto3.client("lambda", **aws)
print(json.dumps({name: functions.get_function_configuration(FunctionName=made[name])["Environment"]["Variables"]
                  for name, resource in stack["Resources"].items() if resource["Type"] == "AWS::Lambda::Function" and name in made}))
